import type { ControlProps } from './control'
import { TextControl } from './text-control'

/** Not a number input: 64 bits do not fit a JavaScript number, and a wheel would change the value. */
export function IntegerControl(props: ControlProps) {
  return <TextControl {...props} inputMode="numeric" />
}
