import { inFront } from './in-front'

const shownForMs = 2500

let timer: ReturnType<typeof setTimeout> | undefined

const made = () =>
  Object.assign(document.createElement('output'), { id: 'said', className: 'said' })

/** What was done, for eyes and for screen readers, where the page itself may not show it. */
export function say(text: string) {
  const place = document.getElementById('said') ?? made()
  // A dialog that closes with what was done is gone by then.
  requestAnimationFrame(() => {
    inFront().append(place)
    // A live region is heard when it changes, not when it appears.
    requestAnimationFrame(() => {
      place.textContent = text
    })
  })
  clearTimeout(timer)
  timer = setTimeout(() => {
    place.textContent = ''
  }, shownForMs)
}
