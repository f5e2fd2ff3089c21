import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Modal } from '@/components/ui/modal'
import { KeyName } from './key-name'
import { groups, shortcuts } from './shortcuts'
import { singleKeysOff, switchSingleKeys } from './single-keys'

const all = Object.values(shortcuts)

/** A row of digits is one idea. */
const shownKeys = (keys: readonly string[]) =>
  keys.length > 2 ? [keys[0] ?? '', '…', keys.at(-1) ?? ''] : keys

/** Every shortcut, from the table that they work by. */
export function Sheet({ onClose }: { onClose: () => void }) {
  const [off, setOff] = useState(singleKeysOff)
  return (
    <Modal label="Keyboard shortcuts" onClose={onClose} className="centred-dialog sheet">
      <div className="flex flex-col gap-4 p-4">
        <div className="flex items-center justify-between gap-4">
          <h2 className="font-semibold text-lg">Keyboard shortcuts</h2>
          <Button onClick={onClose}>Close</Button>
        </div>
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-2 lg:grid-cols-3">
          {Object.entries(groups).map(([group, label]) => (
            <section key={group}>
              <h3 className="border-line border-b pb-1 font-medium text-muted text-sm">{label}</h3>
              <dl className="pt-1">
                {all
                  .filter((shortcut) => shortcut.group === group)
                  .map(({ does, keys }) => (
                    <div key={does} className="flex min-h-7 items-center justify-between gap-4">
                      <dt>{does}</dt>
                      <dd className="flex items-center gap-1">
                        {shownKeys(keys).map((key) =>
                          key === '…' ? <span key={key}>…</span> : <KeyName key={key} of={key} />,
                        )}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <label className="flex min-h-7 items-center gap-2 border-line border-t pt-3">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={!off}
            onChange={({ target }) => {
              switchSingleKeys(target.checked)
              setOff(!target.checked)
            }}
          />
          Single-key shortcuts. The palette opens in any case.
        </label>
        <p className="text-muted text-sm">
          Keys do nothing while you type. None of them changes anything in the engine.
        </p>
      </div>
    </Modal>
  )
}
