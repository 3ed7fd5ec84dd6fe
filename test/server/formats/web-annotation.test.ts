import { expect } from 'chai';
import { addProject } from '../../../server/services/projects.ts';
import { brokenMusts } from '../../support/annotation-musts.ts';
import {
  addExportedProject,
  type ExportedProject,
  exported,
  hostileNote,
} from '../../support/exported-project.ts';
import { type OpenApp, openApp } from '../../support/open-app.ts';

const base = 'http://localhost:4000/api/projects/winter';

/** Puts a value at the end of a path; `undefined` leaves it out of the JSON. */
function put(whole: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof whole !== 'object' || whole === null) throw new TypeError(`nothing has ${key}`);
  if (rest.length === 0) Reflect.set(whole, key, value);
  else put(Reflect.get(whole, key), rest, value);
}

describe('annotations as Web Annotations', () => {
  let open: OpenApp;
  let made: ExportedProject;
  let text: string;
  before(async () => {
    open = await openApp();
    made = await addExportedProject(open.workspace);
    text = await exported(open.workspace, 'web-annotation');
  });
  after(() => open.close());
  const items = (json = text) => {
    const found: unknown = JSON.parse(json).first?.items;
    return Array.isArray(found) ? found : [];
  };
  const item = (id: string) => items().find((one) => one.id === `${base}/claims/${id}`);

  it('keep what the model says with MUST', () => {
    expect(brokenMusts(JSON.parse(text))).to.deep.equal([]);
    expect(items()).to.have.length(9);
  });

  it('are a collection without a page when there are none', async () => {
    await addProject(open.workspace, 'Ida', { id: 'empty', title: 'Empty', description: '' });
    const json: unknown = JSON.parse(await exported(open.workspace, 'web-annotation', { project: 'empty' }));
    expect(brokenMusts(json)).to.deep.equal([]);
    expect(json).to.include({ total: 0 }).and.not.have.property('first');
  });

  it('point with two selectors into the text of a version, which stands there', async () => {
    const { target } = item(made.froze);
    expect(target.source).to.include({ id: `${base}/sources/harbour/versions/2/text`, format: 'text/plain' });
    const [quote, position] = target.selector;
    expect(quote).to.include({ type: 'TextQuoteSelector', exact: 'The harbour froze in January.' });
    const source = await open.workspace.store.read('winter', 'source', 'harbour');
    if (source === undefined) throw new Error('no harbour');
    const { text: whole } = await open.workspace.texts.read(source, 2);
    expect(whole.slice(position.start, position.end)).to.equal(quote.exact);
    expect(whole.slice(0, position.start).endsWith(quote.prefix)).to.equal(true);
  });

  it('count positions in code points, as the model says, where a character takes two units', async () => {
    const source = await open.workspace.store.read('winter', 'source', '市长');
    if (source === undefined) throw new Error('no mayor');
    const { text: whole } = await open.workspace.texts.read(source, 1);
    const [quote, position] = item(made.mild).target.selector;
    expect(Array.from(whole).slice(position.start, position.end).join('')).to.equal(quote.exact);
    expect(whole.slice(position.start, position.end)).not.to.equal(quote.exact);
  });

  it('say which claims are not sure, and point where a lost one last stood', () => {
    expect(item(made.froze)['crossclaim:anchor']).to.deep.equal({
      'crossclaim:state': 'sure',
      'crossclaim:version': 2,
    });
    expect(item(made.ships)['crossclaim:anchor']).to.deep.equal({
      'crossclaim:state': 'check',
      'crossclaim:version': 2,
      'crossclaim:lastSureQuote': '40 ships waited outside for nine days.',
      'crossclaim:lastSureVersion': 1,
    });
    const lost = item(made.bread);
    expect(lost['crossclaim:anchor']).to.include({
      'crossclaim:state': 'lost',
      'crossclaim:lastSureVersion': 1,
    });
    expect(lost.target.source.id).to.equal(`${base}/sources/harbour/versions/1/text`);
    expect(lost.target.selector[0].exact).to.equal('The bread ran out on the sixth day.');
  });

  it('keep every word of hostile content', () => {
    const { body, target } = item(made.formula);
    expect(body).to.deep.include({
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/markdown',
      value: hostileNote.replace('\r\n', '').trimEnd(),
    });
    expect(body.filter((one: { purpose: string }) => one.purpose === 'tagging')).to.have.length(2);
    expect(target.source['dcterms:isVersionOf']).to.deep.equal({ id: 'https://example.org/a?b=1&c=2' });
  });

  it('link two claims by a relation with two targets, and a claim to what it cites', () => {
    const links = items().filter(({ motivation }) => motivation === 'linking');
    const [relation] = links;
    expect(relation.target).to.deep.equal([`${base}/claims/${made.mild}`, `${base}/claims/${made.froze}`]);
    expect(relation['crossclaim:from']).to.deep.equal({ id: `${base}/claims/${made.mild}` });
    expect(relation.body[1].source).to.equal('http://purl.org/spar/cito/disagreesWith');
    const citation = links.at(-1);
    expect(citation.target).to.equal(`${base}/claims/${made.ships}`);
    expect(citation.body[0].source.id).to.equal('https://doi.org/10.1000/ice');
    expect(citation.body[0].selector).to.deep.equal({ type: 'TextQuoteSelector', exact: 'Forty\nships' });
  });

  it('are refused by the check of the model when something is wrong', () => {
    const cases: readonly (readonly [path: string, value: unknown])[] = [
      ['@context', undefined],
      ['type', 'Collection'],
      ['first', undefined],
      ['total', 8],
      ['first.id', undefined],
      ['first.items.0.target', undefined],
      ['first.items.0.id', 'no iri'],
      ['first.items.1.id', items()[0].id],
      ['first.items.0.created', '2026-01-01'],
      ['first.items.0.motivation', 'claiming'],
      ['first.items.0.kind', 'factual'],
      ['first.items.0.target.source', undefined],
      ['first.items.0.target.selector.1.start', -1],
      ['first.items.0.target.selector.0.exact', undefined],
      ['first.items.0.body.0.value', undefined],
      ['first.items.0.body.0.purpose', 'naming'],
    ];
    for (const [path, value] of cases) {
      const whole: unknown = JSON.parse(text);
      put(whole, path.split('.'), value);
      expect(brokenMusts(JSON.parse(JSON.stringify(whole))), path).not.to.deep.equal([]);
    }
  });
});
