import type { Page } from 'playwright-core';
import type { Plan, PlannedReference } from './plan.ts';
import type { Sentence } from './readings.ts';

/** What a person does at the keyboard, step by step. Every step waits for what the person would see before going on. */
export interface Player {
  /** Begins a project on the first page. Returns its id. */
  beginProject(title: string, question: string): Promise<string>;
  /** Uploads files all at once and saves each as proposed, with its framing. */
  importFiles(project: string, files: readonly string[], framings: Plan['framings']): Promise<void>;
  /** Tags a sentence with one key and its kind with another. Returns the claim's id. */
  tag(project: string, sentence: Sentence, kindKey: string): Promise<string>;
  /** Relates an open claim to another one that is found by its words. */
  relate(
    project: string,
    claim: string,
    other: string,
    search: string,
    kind: string,
    rationale: string,
  ): Promise<void>;
  /** Cites a reference that is found by its title, or added in place when it is not there yet. */
  cite(project: string, claim: string, reference: PlannedReference, isNew: boolean): Promise<void>;
}

export function playOn(page: Page, address: string): Player {
  const reader = (project: string, source: string, hash: string) =>
    page.goto(`${address}/projects/${project}/sources/${source}${hash}`);
  const sourceOf = new Map<string, string>();

  /** Opens the claim's card in the reader and the named form in it by its key. */
  async function openForm(project: string, claim: string, key: string) {
    // A new page each time: the address of the one before differs only in its hash, which would not load anew.
    await page.goto('about:blank');
    await reader(project, sourceOf.get(claim) ?? '', `#claim-${claim}`);
    const card = page.locator(`#claim-${claim}`);
    await card.locator('[data-card-key]').first().waitFor();
    await card.locator('summary').first().focus();
    await page.keyboard.press(key);
    const form = card.locator('form.work');
    await form.waitFor();
    return { card, form };
  }

  return {
    async beginProject(title, question) {
      await page.goto(address);
      await page.getByLabel('Title').fill(title);
      await page.getByLabel('Question').fill(question);
      await page.getByRole('button', { name: 'Begin the project' }).click();
      await page.waitForURL(/\/projects\/[^/]+$/);
      return new URL(page.url()).pathname.split('/')[2] ?? '';
    },

    async importFiles(project, files, framings) {
      await page.goto(`${address}/projects/${project}`);
      await page.locator('#files').setInputFiles([...files]);
      await page.locator('[data-upload-target="review"]').click();
      for (let saved = 0; saved < files.length; saved += 1) {
        const name = await page.locator('.review__head b').textContent();
        const framing = Object.entries(framings).find(([part]) => name?.includes(part) === true)?.[1];
        if (framing !== undefined) await page.getByLabel('Framing').fill(framing);
        const before = page.url();
        await page.locator('button[name="action"][value="save"]').click();
        await page.waitForURL((url) => url.href !== before);
      }
    },

    async tag(project, sentence, kindKey) {
      await page.goto('about:blank');
      await reader(project, sentence.source, `#at-${sentence.start}`);
      await page.locator('[data-reader-target="tagger"]').waitFor();
      await page.locator('#text').focus();
      await page.keyboard.press('t');
      // Nothing is open on a page that was opened at a place in the text; what opens is the card of the new claim.
      const opened = page.locator('.card[data-open][data-rev]');
      await opened.waitFor();
      const htmlId = (await opened.getAttribute('id')) ?? '';
      if (kindKey !== '1') {
        const rev = await page.locator(`#${htmlId}`).getAttribute('data-rev');
        await page.keyboard.press(kindKey);
        await page.waitForFunction(
          ([id, old]) => document.getElementById(id ?? '')?.dataset.rev !== old,
          [htmlId, rev],
        );
      }
      const id = htmlId.replace('claim-', '');
      sourceOf.set(id, sentence.source);
      return id;
    },

    async relate(project, claim, other, search, kind, rationale) {
      const { card, form } = await openForm(project, claim, 'r');
      await form.getByRole('combobox').fill(search);
      await form.locator(`[role="option"][data-value="${other}"]`).click();
      await form.locator(`input[name="kind"][value="${kind}"]`).check();
      await form.locator('[name="rationale"]').fill(rationale);
      await page.keyboard.press('Control+Enter');
      await card.locator(`.card__links [href*="${other}"]`).first().waitFor();
    },

    async cite(project, claim, reference, isNew) {
      const { card, form } = await openForm(project, claim, 'c');
      if (isNew) {
        // It stands open where there is no reference to choose from yet.
        const fields = form.locator('.work__new');
        if ((await fields.getAttribute('open')) === null) await fields.locator('summary').press('Enter');
        await form.locator('[name="newType"]').selectOption(reference.type);
        await form.locator('[name="newTitle"]').fill(reference.title);
        await form.locator('[name="newAuthors"]').fill(reference.authors);
        await form.locator('[name="newDate"]').fill(reference.date);
        await form.locator('[name="newContainer"]').fill(reference.container);
      } else {
        await form.getByRole('combobox').fill(reference.title.split(' ').slice(0, 3).join(' '));
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await form.locator('[data-picker-target="chosen"]').waitFor();
      }
      await form.locator('[name="locator"]').fill('p. 12');
      await page.keyboard.press('Control+Enter');
      await card.locator('.card__links[aria-label="Citations"] li').first().waitFor();
    },
  };
}
