import { expect, test } from 'vitest'
import { ownFrames } from './frame'
import { printStackTrace } from './stack-trace'

const below = ownFrames('Engine.run:9', 'Thread.run:1')

test('a cause shares what lies below the method that caught it', () => {
  const trace = printStackTrace(
    {
      type: 'com.tarnholm.Refused',
      message: null,
      frames: ownFrames('Client.refuse:30', 'Client$Call.send:20'),
      cause: {
        type: 'java.io.IOException',
        message: 'gone',
        frames: ownFrames('Socket.read:5', 'Client$Call.send:18'),
      },
    },
    below,
  )
  expect(trace.split('\n')).toEqual([
    'com.tarnholm.Refused',
    '\tat com.tarnholm.Client.refuse(Client.java:30)',
    '\tat com.tarnholm.Client$Call.send(Client.java:20)',
    '\tat com.tarnholm.Engine.run(Engine.java:9)',
    '\tat com.tarnholm.Thread.run(Thread.java:1)',
    'Caused by: java.io.IOException: gone',
    '\tat com.tarnholm.Socket.read(Socket.java:5)',
    '\tat com.tarnholm.Client$Call.send(Client.java:18)',
    '\t... 2 more',
    '',
  ])
})

test('a cause that nobody on the way caught is refused', () => {
  const cause = { type: 'java.io.IOException', message: null, frames: ownFrames('Socket.read:5') }
  const thrown = { type: 'com.tarnholm.Refused', message: '', frames: [], cause }
  expect(() => printStackTrace(thrown, below)).toThrow('nothing above it passes')
})
