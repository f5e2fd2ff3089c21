import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, startTool } from './child.mjs'
import { say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Programs that are not on the PATH of their platform. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/**
 * A Chromium: that of CHROMIUM_PATH, Playwright's own if it is there, or the system's.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  const directories = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => directories.map((directory) => join(directory, name)))
  return [chromium.executablePath(), ...onPath, ...elsewhere].find(runs)
}

/** @returns {Promise<string>} the browser, installed if there is none */
export async function ensureBrowser() {
  for (const install of [async () => {}, installFromDebian, installFromPlaywright]) {
    await install()
    const browser = await findBrowser()
    if (browser) return browser
  }
  throw new Error('There is no Chromium to test with: install one, or set CHROMIUM_PATH')
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say('Installing Chromium from the packages of the system')
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], options)
}

async function installFromPlaywright() {
  say("Installing Playwright's Chromium")
  await startTool('playwright', ['install', 'chromium'], { package: '@playwright/test' }).exited
}

/**
 * What stands under a browser's name may only tell how to install it.
 * @param {string} program
 */
function runs(program) {
  return existsSync(program) && spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}
