import { keepPreference, keptPreference } from '@/components/ui/preference'

/** Keys without a modifier can be switched off: who speaks to a computer presses them unawares. */
const cookie = 'keys'

export const singleKeysOff = (): boolean => keptPreference(cookie) === 'off'

export const switchSingleKeys = (on: boolean) => keepPreference(cookie, on ? 'on' : 'off')
