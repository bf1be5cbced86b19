/** Figures as a plain number: `5,000` and `5000` are the same, `99.90` and `99.9` are not. */
export function plainFigures(figures: string): string {
  return figures.replaceAll(',', '').replace(/^0+(?=\d)/, '');
}

/** A day, month or day of the year: `2019-12-01`, `2019-03`, `03-17`. */
export function dateValue(year: string | undefined, month: number, day: string | undefined): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [year, two(month), day === undefined ? undefined : two(Number(day))]
    .filter((part) => part !== undefined)
    .join('-');
}

/** A time of the day in 24 hours: `22:30`, `00:04:59`. */
export function timeValue(hours: string, rest: string, half: 'am' | 'pm' | null): string {
  const hour = Number(hours);
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `${String(shifted).padStart(2, '0')}${rest}`;
}

/** A span of time: `14 days`, `3 business days`. */
export function durationValue(count: string, unit: string): string {
  return `${count} ${unit}${count === '1' ? '' : 's'}`;
}
