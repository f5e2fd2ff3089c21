import type { ComponentType } from 'react'
import { BoundsControl } from './bounds-control'
import { ChoiceControl } from './choice-control'
import { ChoicesControl } from './choices-control'
import type { ControlProps, Kind } from './control'
import { FlagControl } from './flag-control'
import { IntegerControl } from './integer-control'
import { TextControl } from './text-control'
import { TextsControl } from './texts-control'

/** One control per kind of parameter. */
export const controls = {
  text: TextControl,
  pattern: TextControl,
  texts: TextsControl,
  flag: FlagControl,
  long: IntegerControl,
  position: IntegerControl,
  bounds: BoundsControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
} satisfies Record<Kind, ComponentType<ControlProps>>
