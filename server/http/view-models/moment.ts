const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const time = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** An instant as a card shows it: the day, and for machines the instant itself. */
export interface Moment {
  readonly iso: string;
  readonly day: string;
  /** With hour and minute in UTC, which is told. */
  readonly full: string;
}

/** @param iso ISO 8601 */
export function momentOf(iso: string): Moment {
  const instant = new Date(iso);
  return { iso, day: day.format(instant), full: `${time.format(instant)} UTC` };
}
