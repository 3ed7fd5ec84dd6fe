import { counted } from './counted.ts';

const dayLength = 86_400_000;

/** How long it took from one instant to the other, both ISO 8601: `3 days`. */
export function timeBetween(from: string, to: string): string {
  const passed = Math.max(0, Date.parse(to) - Date.parse(from));
  if (passed >= dayLength) return counted(Math.floor(passed / dayLength), 'day');
  if (passed >= 3_600_000) return counted(Math.floor(passed / 3_600_000), 'hour');
  return passed >= 60_000 ? counted(Math.floor(passed / 60_000), 'minute') : 'less than a minute';
}
