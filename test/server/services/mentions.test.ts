import { expect } from 'chai';
import type { CslItem } from '../../../server/core/csl-item.ts';
import { mentionsIn } from '../../../server/services/mentions.ts';
import { addProject } from '../../../server/services/projects.ts';
import { addReference } from '../../../server/services/references.ts';
import { addSource } from '../../../server/services/sources.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

describe('the citations in a source', () => {
  let open: OpenApp;
  beforeEach(async () => {
    open = await openApp();
    await addProject(open.workspace, 'Ida', { id: 'papers', title: 'Papers', description: '' });
  });
  afterEach(() => open.close());

  async function add(body: string): Promise<string> {
    const metadata = {
      title: 'A paper',
      creators: [],
      publisher: '',
      date: '',
      url: '',
      language: 'en',
      framing: '',
    };
    return (await addSource(open.workspace, 'Ida', 'papers', { metadata, body, origin: 'paste' })).id;
  }

  /** What is found, as `words → titles`. */
  async function found(id: string): Promise<string[]> {
    const { mentions, works } = await mentionsIn(open.workspace, 'papers', id);
    const source = await open.workspace.store.read('papers', 'source', id);
    const { text } = source === undefined ? { text: '' } : await open.workspace.texts.read(source);
    return mentions.map(({ start, end, keys }) => {
      const titles = keys.map((key) => {
        const work = works.get(key);
        return (work?.reference?.csl ?? work?.entry?.csl)?.title;
      });
      return `${text.slice(start, end)} → ${titles.join()}`;
    });
  }

  const know = (title: string, year: number): Promise<unknown> => {
    const csl: CslItem = {
      type: 'book',
      title,
      author: [{ family: 'Brandt', given: 'Oskar' }],
      issued: { 'date-parts': [[year]] },
    };
    return addReference(open.workspace, 'Ida', 'papers', { csl });
  };

  it('follow the numbers of a list that Markdown numbers', async () => {
    const id = await add(
      [
        'Moss grows slowly [1], and stone does not [2]. Both are cold [1, 2] in every valley.',
        '## References',
        '1. Adler, T. (2001). Moss and stone. Valley Press.\n2. Bauer, E. (2004). Lichens of the plateau. Valley Press.',
      ].join('\n\n'),
    );
    expect(await found(id)).to.deep.equal([
      '1 → Moss and stone',
      '2 → Lichens of the plateau',
      '1 → Moss and stone',
      '2 → Lichens of the plateau',
    ]);
  });

  it('are those of the project where the text has no list, by year or by a name in full', async () => {
    await know('Harbours and hinterlands', 2009);
    const id = await add(
      'Ports froze (Brandt, 2009). As noted by Oskar Brandt, they thawed in spring. According to Brandt, they did not thaw at all.',
    );
    expect(await found(id)).to.deep.equal([
      'Brandt, 2009 → Harbours and hinterlands',
      'Oskar Brandt → Harbours and hinterlands',
    ]);
    await know('Hinterlands without harbours', 2012);
    expect(await found(id)).to.deep.equal(['Brandt, 2009 → Harbours and hinterlands']);
  });

  it('are not looked for in code', async () => {
    await know('Harbours and hinterlands', 2009);
    expect(await found(await add('Text.\n\n```\n(Brandt, 2009)\n```\n'))).to.deep.equal([]);
  });

  it('are told of a long text that is read in parts', async () => {
    await know('Harbours and hinterlands', 2009);
    const paragraph = `${'The ice held until May in that year. '.repeat(40)}It froze (Brandt, 2009).`;
    const id = await add(Array.from({ length: 30 }, () => paragraph).join('\n\n'));
    expect(await found(id)).to.deep.equal(Array(30).fill('Brandt, 2009 → Harbours and hinterlands'));
  });

  it('tell apart whom the text names for what they say, until a work of theirs is known', async () => {
    const id = await add('It froze, as noted by Oskar Brandt. According to Ida B. Holt, it did not.');
    const named = async () =>
      (await mentionsIn(open.workspace, 'papers', id)).unlisted.map(({ name, start }) => `${start} ${name}`);
    expect(await named()).to.deep.equal(['22 Oskar Brandt', '49 Ida B. Holt']);
    await know('Ice', 2001);
    expect(await named()).to.deep.equal(['49 Ida B. Holt']);
  });
});
