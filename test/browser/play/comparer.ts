import type { Page } from 'playwright-core';
import type { StanceKind } from '../../../server/core/stance.ts';
import { stanceKinds } from '../../../server/core/stance-kinds.ts';
import type { PlannedStatement } from './plan.ts';

/** A stance to be given at a claim's card. */
export interface GivenStance {
  readonly source: string;
  readonly claim: string;
  /** The words of the statement. */
  readonly statement: string;
  readonly answer?: string | undefined;
  readonly kind: StanceKind;
}

/** What a person does to compare sources, step by step, in a project that has claims. */
export interface Comparer {
  /** Writes a statement down. Returns its id. */
  state(statement: PlannedStatement): Promise<string>;
  /** Opens a claim in its source and gives its stance by keys. */
  give(stance: GivenStance): Promise<void>;
  /** Goes to the cell of the matrix and confirms by two keys that the source is silent. */
  confirmSilence(statement: string, source: string): Promise<void>;
  /** Switches suggestions on in the settings of the project. */
  switchSuggestionsOn(): Promise<void>;
}

export function compareOn(page: Page, address: string, project: string): Comparer {
  const home = `${address}/projects/${project}`;
  return {
    async state({ text, topic, answers }) {
      await page.goto(`${home}/statements/new`);
      await page.locator('[name="text"]').fill(text);
      await page.locator('[name="topic"]').fill(topic);
      if (answers.length > 0) {
        await page.locator('[name="form"]').selectOption('question');
        await page.locator('[name="more"]').fill(answers.join('\n'));
      }
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.waitForURL(/\/statements\/(?!new)[^/?#]+/);
      return new URL(page.url()).pathname.split('/').at(-1) ?? '';
    },

    async give({ source, claim, statement, answer, kind }) {
      await page.goto('about:blank');
      await page.goto(`${home}/sources/${source}#claim-${claim}`);
      const card = page.locator(`#claim-${claim}`);
      await card.locator('[data-card-key]').first().waitFor();
      const given = card.locator('[data-stance-id]');
      const before = await given.count();
      await card.locator('summary').first().focus();
      await page.keyboard.press('s');
      const form = card.locator('form.work');
      await form.waitFor();
      // What was used last is chosen already.
      const change = form.getByRole('button', { name: 'Change' });
      if (await change.isVisible()) await change.click();
      await form.getByRole('combobox').fill(statement);
      const option = form.getByRole('option').filter({ hasText: statement });
      await (answer === undefined ? option : option.filter({ hasText: answer })).first().click();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'kind');
      await page.keyboard.press(stanceKinds[kind].key);
      await given.nth(before).waitFor();
    },

    async confirmSilence(statement, source) {
      await page.goto(`${home}/matrix`);
      const column = await page
        .locator('thead th')
        .evaluateAll(
          (heads, id) => heads.findIndex((head) => head.querySelector(`a[href$="/sources/${id}"]`) !== null),
          source,
        );
      const cell = page.locator(`#row-${statement} > :nth-child(${column + 1}) a`);
      await cell.focus();
      await page.keyboard.press('s');
      await page.keyboard.press('Enter');
      await cell.getByText('silent').waitFor();
    },

    async switchSuggestionsOn() {
      await page.goto(`${home}/edit`);
      await page.locator('[name="suggestions"]').selectOption('on');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    },
  };
}
