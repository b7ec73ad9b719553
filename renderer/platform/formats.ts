import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Dates, times, numbers and names as the reader's language writes them. Days are `YYYY-MM-DD`, wall-clock times `YYYY-MM-DDTHH:MM`. */
export type Formats = {
  readonly day: (day: string) => string;
  /** Without its year. */
  readonly shortDay: (day: string) => string;
  readonly longDay: (day: string) => string;
  readonly weekday: (day: string) => string;
  readonly dayRange: (start: string, end: string) => string;
  readonly clock: (localTime: string) => string;
  readonly time: (moment: Date) => string;
  readonly moment: (instant: string) => string;
  readonly number: (value: number) => string;
  readonly list: (values: readonly string[]) => string;
  readonly size: (bytes: number) => string;
  readonly language: (code: string) => string;
};

/** The formats of the language on screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  return useMemo(() => formatsOf(i18n.language), [i18n.language]);
}

/** The formats of a language. Days and wall-clock times belong to the meeting's place and are never shifted by the machine's zone. */
export function formatsOf(locale: string): Formats {
  // Meetings that work in English write the day before the month.
  const language = locale === 'en' ? 'en-GB' : locale;
  const inPlace = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const day = inPlace({ day: 'numeric', month: 'short', year: 'numeric' });
  const shortDay = inPlace({ day: 'numeric', month: 'short' });
  const longDay = inPlace({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = inPlace({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  const number = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return {
    day: (value) => day.format(atMidnight(value)),
    shortDay: (value) => shortDay.format(atMidnight(value)),
    longDay: (value) => longDay.format(atMidnight(value)),
    weekday: (value) => capital(weekday.format(atMidnight(value))),
    dayRange: (start, end) => longDay.formatRange(atMidnight(start), atMidnight(end)),
    clock: (localTime) => `${Number(localTime.slice(11, 13))}.${localTime.slice(14, 16)}`,
    time: (value) => dotted(time, value),
    moment: (instant) => moment.format(new Date(instant)),
    number: (value) => number.format(value),
    list: (values) => list.format(values),
    size: (bytes) => sizeOf(language, bytes),
    language: (code) => capital(names.of(code) ?? code),
  };
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Hours and minutes with a point, as programmes of meetings write them in the four languages. */
function dotted(format: Intl.DateTimeFormat, moment: Date): string {
  const parts = format.formatToParts(moment);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${Number(part('hour'))}.${part('minute')}`;
}

function sizeOf(language: string, bytes: number): string {
  const [unit, value] = bytes < 1_000_000 ? (['kilobyte', Math.max(1, bytes / 1_000)] as const) : (['megabyte', bytes / 1_000_000] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'megabyte' ? 1 : 0 }).format(value);
}
