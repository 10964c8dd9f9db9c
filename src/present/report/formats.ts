/** Numbers and moments as the report prints them: the same everywhere, whatever the machine's language. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
export const rate = (value: number): string => value.toFixed(1)
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
const grouped = new Intl.NumberFormat('en')
export const count = (value: number): string => grouped.format(value)

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** “14 Oct 2026, 16:20” of an ISO 8601 moment, in the zone that it names; anything else as it is. */
export function moment(iso: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}))?/.exec(iso) ?? []
  const name = months[Number(month) - 1]
  if (!name) return iso
  return `${Number(day)} ${name} ${year}${time ? `, ${time}` : ''}`
}
