import { expect, test } from 'vitest'
import { webappHref } from './webapp'

const cockpit = 'https://host/camunda/app/cockpit/default/'

test("an id leads to its page in the engine's own web app, whatever is in it", () => {
  expect(webappHref(cockpit, 'instance', '4711')).toBe(`${cockpit}#/process-instance/4711/runtime`)
  expect(webappHref(cockpit, 'definition', 'invoice:1:a b/#?')).toBe(
    `${cockpit}#/process-definition/invoice:1:a%20b%2F%23%3F`,
  )
})
