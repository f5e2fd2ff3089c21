const shownForMs = 2500

let timer: ReturnType<typeof setTimeout> | undefined

/** What a key did, for eyes and for screen readers: the page itself may not show it. */
export function say(text: string) {
  const known = document.getElementById('key-said')
  const place = known ?? document.createElement('output')
  if (!known) {
    place.id = 'key-said'
    place.className = 'key-said'
    document.body.append(place)
  }
  // A live region is heard when it changes, not when it appears.
  requestAnimationFrame(() => {
    place.textContent = text
  })
  clearTimeout(timer)
  timer = setTimeout(() => {
    place.textContent = ''
  }, shownForMs)
}
