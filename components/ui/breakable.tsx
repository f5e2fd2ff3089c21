import { Fragment } from 'react'

/** After these a long address or class name may go on in the next line. */
const opportunities = /(?<=[/.:_$?&=-])(?=\w)/

/** Text that fills its lines, and is copied without the breaks. */
export function Breakable({ text }: { text: string }) {
  return text.split(opportunities).map((piece, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity
    <Fragment key={n}>
      {n > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
