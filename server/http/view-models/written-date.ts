export { writtenDate } from '../../core/written-date.ts';
