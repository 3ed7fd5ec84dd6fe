import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { assessmentVerdicts } from '../../server/core/assessment.ts';
import { checkVerdicts } from '../../server/core/check.ts';
import { citationIntents } from '../../server/core/citation.ts';
import { claimKinds } from '../../server/core/claim-kinds.ts';
import { renderDocument } from '../../server/core/document/render-document.ts';
import { parseFrontMatter } from '../../server/core/front-matter.ts';
import { cslItemSchema } from '../../server/core/reference.ts';
import { findReferenceLists } from '../../server/core/references/list/find-reference-lists.ts';
import type { RelationKind } from '../../server/core/relation.ts';
import { relationKinds } from '../../server/core/relation-kinds.ts';
import { type Metadata, metadataSchema } from '../../server/core/source.ts';
import { sampleCitations } from './citations.ts';
import { claimsBySource } from './claims/claims-by-source.ts';
import { sampleReferences } from './references.ts';
import { sampleRelations } from './relations/sample-relations.ts';
import { type SampleSource, sampleId, sampleSources } from './sample.ts';
import { sampleStatements } from './statements/sample-statements.ts';
import { writeSample } from './write-sample.ts';

const shipped = fileURLToPath(new URL('../../', import.meta.url));
const claims = sampleSources.flatMap((source) =>
  claimsBySource[source].map((claim) => ({ ...claim, source })),
);

interface SampleText {
  readonly metadata: Metadata;
  readonly text: string;
}

async function readText(source: SampleSource): Promise<SampleText> {
  const file = parseFrontMatter(await readFile(new URL(`texts/${source}.md`, import.meta.url), 'utf8'));
  return { metadata: metadataSchema.parse(file.metadata), text: renderDocument(file.body).text };
}

function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Array.from(words).filter((word) => word.isWordLike).length;
}

/** Files below a folder by their path in it. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path, 'utf8'));
  }
  return files;
}

const rebuild = 'run: node --import tsx test/sample/build-sample.ts .';

function read(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), 'utf8');
}

/** Whether the sample was taken away through the interface, which keeps it in the trash. */
async function wasRemoved(): Promise<boolean> {
  const names = await readdir(join(shipped, 'annotations'));
  return !names.includes(sampleId) && existsSync(join(shipped, '.crossclaim', 'trash'));
}

describe('the sample', () => {
  const texts = new Map<SampleSource, SampleText>();

  before(async () => {
    for (const source of sampleSources) texts.set(source, await readText(source));
  });

  function textOf(source: SampleSource): SampleText {
    const found = texts.get(source);
    if (found === undefined) throw new Error(`no text ${source}`);
    return found;
  }

  it('tells one set of events in at least four framings, one of them in Chinese', () => {
    const all = [...texts.values()].map((text) => text.metadata);
    expect(new Set(all.map((metadata) => metadata.framing)).size)
      .to.equal(sampleSources.length)
      .and.at.least(4);
    expect(all.map((metadata) => metadata.language)).to.include.members(['zh-Hans', 'vi']);
  });

  for (const source of sampleSources) {
    it(`keeps ${source} between 300 and 700 words, references apart, and says that it was written for the sample`, () => {
      const { metadata, text } = textOf(source);
      expect(countWords(text.split('\nWorks cited\n', 1)[0] ?? '', metadata.language)).to.be.within(300, 700);
      expect(metadata.publisher).to.include('Crossclaim');
      expect(text.split('\n', 1)[0]).to.include('Crossclaim');
    });

    it(`finds every quote in ${source} exactly once`, () => {
      const { text } = textOf(source);
      const places = claimsBySource[source].flatMap((claim) =>
        claim.quotes.map((quote) => ({ quote, times: text.split(quote).length - 1 })),
      );
      expect(places.filter((place) => place.times !== 1)).to.deep.equal([]);
    });
  }

  it('has a text that is silent on the ceremony, and one that is silent on the letter', () => {
    expect(textOf('gallery-labels').text).not.to.match(/kowtow|kneel|knee/i);
    expect(textOf('turon-column').text).not.to.match(/bức thư|sắc dụ|chiếu/i);
  });

  it('has at least 36 claims of every kind, by three people, in the voice of the author and of others', () => {
    expect(claims.length).to.be.at.least(36);
    expect(new Set(claims.map((claim) => claim.kind))).to.have.all.keys(...Object.keys(claimKinds));
    expect(new Set(claims.map((claim) => claim.by)).size).to.equal(3);
    const voices = claims.map((claim) => claim.voice?.who ?? 'author');
    expect(voices).to.include.members(['author', 'other']);
  });

  it('has claims on several spans and claims that overlap', () => {
    expect(claims.some((claim) => claim.quotes.length > 1)).to.equal(true);
    const london = claimsBySource['london-essay'].flatMap((claim) => claim.quotes);
    expect(london.some((quote) => london.some((other) => other !== quote && other.includes(quote)))).to.equal(
      true,
    );
  });

  it('has at least 16 relations of every kind, with 4 contradictions and 2 reframings across framings', () => {
    const homes = new Map(claims.map((claim) => [claim.key, claim.source]));
    const across = (kind: RelationKind) =>
      sampleRelations.filter((each) => each.kind === kind && homes.get(each.from) !== homes.get(each.to))
        .length;
    expect(sampleRelations.length).to.be.at.least(16);
    expect(new Set(sampleRelations.map((each) => each.kind))).to.have.all.keys(...Object.keys(relationKinds));
    expect(across('contradicts')).to.be.at.least(4);
    expect(across('reframes')).to.be.at.least(2);
  });

  it('gives every relation a rationale and relates no two claims twice', () => {
    expect(sampleRelations.filter((each) => each.rationale === '')).to.deep.equal([]);
    const pairs = sampleRelations.map((each) => [each.from, each.to].sort().join(' '));
    expect(new Set(pairs).size).to.equal(pairs.length);
  });

  it('has at least 10 references, each cited, and at least 6 citations', () => {
    expect(sampleReferences.length).to.be.at.least(10);
    expect(sampleCitations.length).to.be.at.least(6);
    const cited = new Set(sampleCitations.map((citation) => citation.reference));
    expect(sampleReferences.map((reference) => reference.key)).to.have.members([...cited]);
    for (const { csl } of sampleReferences) expect(cslItemSchema.parse(csl)).to.deep.equal(csl);
  });

  it('has references in four languages and of five types', () => {
    const items = sampleReferences.map(({ csl }) => csl);
    expect(new Set(items.map(({ language }) => language?.split('-', 1)[0]))).to.have.all.keys(
      ...['en', 'zh', 'vi', 'fr'],
    );
    expect(new Set(items.map(({ type }) => type)).size).to.be.at.least(5);
  });

  it('cites with every intent, and with at least 5 passages that stand once in the full text', () => {
    expect(new Set(sampleCitations.map(({ intent }) => intent))).to.have.all.keys(
      ...Object.keys(citationIntents),
    );
    const homes = new Map(sampleReferences.map(({ key, fullText }) => [key, fullText]));
    const places = sampleCitations.flatMap(({ reference, passage }) => {
      const home = homes.get(reference);
      return passage === undefined || home === undefined
        ? []
        : [{ passage, times: textOf(home).text.split(passage).length - 1 }];
    });
    expect(places.length).to.be.at.least(5);
    expect(places.filter(({ times }) => times !== 1)).to.deep.equal([]);
  });

  it('has checks of every verdict, one that is disputed, and citations that nobody has checked', () => {
    const found = sampleCitations.map(({ checks = [] }) => new Set(checks.map(({ verdict }) => verdict)));
    expect(new Set(found.flatMap((verdicts) => [...verdicts]))).to.have.all.keys(
      ...Object.keys(checkVerdicts),
    );
    expect(found.some((verdicts) => verdicts.has('saysSo') && verdicts.has('doesNot'))).to.equal(true);
    expect(found.some((verdicts) => verdicts.size === 0)).to.equal(true);
  });

  it('has what others think of a contradiction: that it is one, that it is none, and that they are not sure', () => {
    const assessed = sampleRelations.filter(({ kind }) => kind === 'contradicts');
    const verdicts = assessed.flatMap(({ assessments = [] }) => assessments.map(({ verdict }) => verdict));
    expect(new Set(verdicts)).to.have.all.keys(...Object.keys(assessmentVerdicts));
  });

  it('has at least 10 statements in several topics, one of them a question, one with two judgements of one claim', () => {
    expect(sampleStatements.length).to.be.at.least(10);
    expect(new Set(sampleStatements.map(({ topic }) => topic)).size).to.be.at.least(3);
    expect(sampleStatements.some(({ form }) => form === 'question')).to.equal(true);
    expect(sampleStatements.some(({ verdict }) => verdict === undefined)).to.equal(true);
    const judgedTwice = sampleStatements.some(
      ({ stances }) => new Set(stances.map(({ claim }) => claim)).size < stances.length,
    );
    expect(judgedTwice).to.equal(true);
  });

  it('rests stances and verdicts on claims that it has, and takes no source to be silent that speaks', () => {
    const homes = new Map(claims.map((claim) => [claim.key, claim.source]));
    const unknown = sampleStatements.flatMap(({ stances, verdict }) =>
      [...stances.map(({ claim }) => claim), ...(verdict?.evidence ?? [])].filter((key) => !homes.has(key)),
    );
    expect(unknown).to.deep.equal([]);
    for (const { text, stances, silences } of sampleStatements) {
      const speaking = stances.map(({ claim }) => homes.get(claim));
      expect(
        silences.filter(({ source }) => speaking.includes(source)),
        text,
      ).to.deep.equal([]);
    }
  });

  describe('as it ships', () => {
    const journal = join('annotations', sampleId, 'history.jsonl');
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'crossclaim-sample-'));
      await writeSample(folder);
    });
    after(() => rm(folder, { recursive: true, force: true }));

    it('begins with the history that the builder writes', async function () {
      if (await wasRemoved()) this.skip(); // The interface offers to remove the sample.
      const [written, present] = await Promise.all([read(folder, journal), read(shipped, journal)]);
      expect(present.startsWith(written), rebuild).to.equal(true);
    });

    it('has the paper’s list of references in its bibliography, but for one entry that is left to whoever looks', async () => {
      const lists = findReferenceLists(textOf('seminar-paper').text);
      const files = await filesIn(join(folder, 'annotations', sampleId));
      files.delete('history.jsonl');
      const taken = [...files.values()].join('').split('"listed":').length - 1;
      expect(taken).to.equal(lists.flatMap(({ entries }) => entries).length - 1);
      expect(taken).to.be.at.least(6);
    });

    for (const room of ['sources', 'annotations']) {
      it(`has the ${room} that the builder writes, byte for byte, until somebody works on it`, async function () {
        if (await wasRemoved()) this.skip(); // The interface offers to remove the sample.
        if ((await read(shipped, journal)).length > (await read(folder, journal)).length) this.skip(); // Somebody works on it.
        const written = await filesIn(join(folder, room, sampleId));
        expect(written.size).to.be.at.least(1);
        expect(await filesIn(join(shipped, room, sampleId)), rebuild).to.deep.equal(written);
      });
    }
  });
});
