/** Dates, times, numbers and lists as the reader's region writes them. */
export interface Formats {
  /** `22 Nov 2026` */
  date(at: Date): string;
  /** `15:43 UTC`, `16:43 CET` */
  time(at: Date): string;
  /** `22 Nov 2026, 15:43 UTC`: with the zone, since the reader may sit in another one. */
  dateTime(at: Date): string;
  /** As `dateTime`, and in UTC whoever reads it: for words that are passed on to somebody else. */
  utc(at: Date): string;
  /** `22 Nov 2026` of `2026-11-22`: a day of the calendar, which is the same in every zone. */
  day(written: string): string;
  /** `2026-11-22 15:43:00Z`: as Microsoft's pages and logs write it, to be searched by. */
  stamp(at: Date): string;
  /** `5 minutes ago`, `in 3 days`, `now`. */
  relative(at: Date, now: Date): string;
  /** `3 hours, 12 minutes`: the two largest units, never below a minute unless shorter than one. */
  duration(milliseconds: number): string;
  /** `Ann, Ben and Carl` */
  list(items: readonly string[]): string;
  number(value: number): string;
  /** `“Ann”`, `„Ann“`, `« Ann »` */
  quoted(text: string): string;
}

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

// The other languages quote as English does. No line of French ends inside its marks.
const quotes: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['«\u202f', '\u202f»'],
};

/** Formats by `Intl` for a locale that is known to be good. */
export function createFormats(locale: string, timeZone: string): Formats {
  // British order for plain English, and where `Intl` knows no English of the region: "22 Nov 2026" cannot be misread.
  const region = new Intl.DateTimeFormat(locale).resolvedOptions().locale === 'en' ? 'en-GB' : locale;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const { hour12 } = new Intl.DateTimeFormat(region, { hour: 'numeric' }).resolvedOptions();
  // `9:24 AM`, but `09:24`.
  const clock = { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const dates = new Intl.DateTimeFormat(region, { ...day, timeZone });
  const times = new Intl.DateTimeFormat(region, { ...clock, timeZone });
  const dateTimes = new Intl.DateTimeFormat(region, { ...day, ...clock, timeZone });
  const days = new Intl.DateTimeFormat(region, { ...day, timeZone: 'UTC' });
  const utc = new Intl.DateTimeFormat(region, { ...day, ...clock, timeZone: 'UTC' });
  const relatives = new Intl.RelativeTimeFormat(region, { numeric: 'auto' });
  const lists = new Intl.ListFormat(region, { type: 'conjunction' });
  const measures = new Intl.ListFormat(region, { type: 'unit' });
  const numbers = new Intl.NumberFormat(region);
  const [open, close] = quotes[locale.slice(0, 2)] ?? ['“', '”'];
  const measure = (value: number, unit: string): string =>
    new Intl.NumberFormat(region, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

  return {
    date: (at) => dates.format(at),
    time: (at) => times.format(at),
    dateTime: (at) => dateTimes.format(at),
    utc: (at) => utc.format(at),
    day: (written) => days.format(new Date(written)),
    stamp: (at) => `${at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    relative(at, now) {
      const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
      for (const [unit, size] of units) {
        if (Math.abs(seconds) >= size) return relatives.format(Math.trunc(seconds / size), unit);
      }
      return relatives.format(0, 'second');
    },
    duration(milliseconds) {
      let seconds = Math.max(0, Math.floor(milliseconds / 1000));
      if (seconds < 60) return measure(seconds, 'second');
      const parts: string[] = [];
      for (const [unit, size] of units) {
        const whole = Math.floor(seconds / size);
        if (whole > 0 && parts.length < 2) parts.push(measure(whole, unit));
        seconds -= whole * size;
      }
      return measures.format(parts);
    },
    list: (items) => lists.format(items),
    number: (value) => numbers.format(value),
    quoted: (text) => `${open}${text}${close}`,
  };
}
