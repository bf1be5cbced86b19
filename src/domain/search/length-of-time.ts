/** Questions about a length of time: `how long are logs kept`, `日志保存多久`. */
const asking =
  /多长时间|多久|几(?:天|日|周|年|小时|分钟|个月|个工作日)|\bhow (?:long|many (?:working )?(?:minutes|hours|days|weeks|months|years))\b/;

/** A length of time in figures, and no date: `14 days`, `30 个工作日`, `15 日内`. */
const lengthOfTime =
  /(?<!\d)\d{1,3}\s*(?:(?:working )?(?:minute|hour|day|week|month|year)s?\b|分钟|小时|天|日(?=[内之以后])|周|年(?!\s*\d)|个(?:工作日|月|小时))/;

/** Whether a query, folded, asks for a length of time. */
export function asksHowLong(folded: string): boolean {
  return asking.test(folded);
}

/** Whether a line, folded, states one. */
export function saysHowLong(line: string): boolean {
  return lengthOfTime.test(line);
}
