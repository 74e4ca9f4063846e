import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM ?? '']
const executablePath = places.find((place) => place !== '' && existsSync(place))

/** Without a Chromium the tests that need one are left out on a developer's machine; in CI they fail. */
export const browserMissing = executablePath === undefined && !process.env.CI

export function launchBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no Chromium: install one, or name it in CHROMIUM')
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((name) => `--disable-${name}`)
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet] })
}

/** GraphiQL as a person uses it. */
export function graphiqlOf(page: Page) {
  /** Where SCREENSHOTS names a directory, what the person sees. */
  async function screenshot(name: string) {
    const { SCREENSHOTS } = process.env
    if (SCREENSHOTS) await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` })
  }
  const answer = page.locator('.result-window .view-lines')
  return {
    screenshot,
    tabs: () => page.locator('.graphiql-tab-button').allTextContents(),
    open: (title: string) => page.locator('.graphiql-tab-button', { hasText: title }).click(),
    /** Replaces what stands in Variables or in Headers. */
    async paste(where: 'Variables' | 'Headers', value: object) {
      await page.getByRole('button', { name: where, exact: true }).click()
      await page.locator('.graphiql-editor-tool .monaco-editor:visible').click()
      await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(value))
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('ControlOrMeta+V')
    },
    /** Presses the button; `shown` is awaited in the answer. */
    async play(shown: string) {
      await page.locator('.graphiql-execute-button').click()
      await answer.filter({ hasText: shown }).waitFor()
    },
    /** What the answer says, line by line in any order. */
    answer: () => page.locator('.result-window .view-line').allTextContents(),
  }
}
