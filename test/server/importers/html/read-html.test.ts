import { expect } from 'chai';
import fc from 'fast-check';
import { readHtml } from '../../../../server/importers/html/read-html.ts';

const none = { declined: new Set<string>(), accepted: new Set<string>() };
const read = (html: string) => readHtml({ name: 'page.html', mediaType: '', bytes: Buffer.from(html) }, none);

/** Each piece holds one word of its own at `@`, so that a lost one is known by name. */
const pieces = [
  '<p>The towns met on the river, and @ was what they spoke of for a long while.</p>',
  '<p>Nobody, <b>not even @</b>, could say <i>who</i> had paid; <a href="/x">the record</a> is silent.</p>',
  '<h2>About @</h2>',
  '<ul><li>one @</li><li>two<ol><li>three</li></ol></li></ul>',
  '<table><tr><th>Town</th><th>@</th></tr><tr><td>a</td><td>b</td></tr></table>',
  '<blockquote><p>We will not stop at @.</p></blockquote>',
  '<pre><code>bell := @</code></pre>',
  '<dl><dt>@</dt><dd>the front of a boat</dd></dl>',
  '<figure><img src="/a.png" alt="map"><figcaption>A map of @.</figcaption></figure>',
  '<nav><a href="/">Home @</a></nav>',
  '<aside><h3>Most read @</h3></aside>',
  '<footer>© @</footer>',
  '<form><label>Your name @</label><input></form>',
  '<div hidden>hidden @</div>',
  '<div>loose @ text<p>in a block</p>more</div>',
  '<p>We use cookies on this website to count @. Accept?</p>',
  'bare @ words<br>and more',
  '<details><summary>More on @</summary><p>It is here.</p></details>',
  '<p>a<sup>@</sup> and b<sub>@</sub></p>',
  '<p>x &lt;@&gt; &amp; y [@](z) *@* `@`</p>',
];
const words =
  'abacus beacon cinder dorsal ember fathom gable harbor inlet jetty kelp lagoon marsh narrows oxbow'.split(
    ' ',
  );

describe('a web page that is imported', () => {
  it('loses no word that is not in a decision', () => {
    const page = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: words.length });
    fc.assert(
      fc.property(page, fc.boolean(), (parts, isArticle) => {
        const inner = parts.map((part, at) => part.replaceAll('@', words[at] ?? '')).join('\n');
        const { body, removed } = read(
          `<html><body>${isArticle ? `<article>${inner}</article>` : inner}</body></html>`,
        );
        const all = `${body}\n${removed.join('\n')}`;
        for (const word of words.slice(0, parts.length)) expect(all, inner).to.contain(word);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no note that its text refers to, wherever the notes stand', () => {
    const text =
      '<p>The towns met on the river, and the ferry was what they spoke of.<sup><a href="#n">*</a></sup></p>';
    const { body } = read(
      `<body><article>${text.repeat(1)}${'<p>They spoke for a long, long while, and wrote it down.</p>'.repeat(8)}</article><footer><div id="n">* Said in May.</div></footer></body>`,
    );
    expect(body).to.contain('spoke of.[^n]').and.to.contain('[^n]: Said in May.');
  });

  it('takes what its head says before what its text says', () => {
    const page =
      '<html lang="vi"><head><title>Bến đò | Báo Sông</title><meta name="author" content="Nguyễn Thị Lan"><meta property="article:published_time" content="2020-03-05T08:00:00+07:00"><meta property="og:site_name" content="Báo Sông"></head><body><h1>Bến đò</h1><p>Tác giả: Trần Văn A</p><p>Hai thị trấn.</p></body></html>';
    expect(read(page).metadata).to.deep.equal({
      title: 'Bến đò',
      creators: ['Nguyễn Thị Lan'],
      publisher: 'Báo Sông',
      date: '2020-03-05',
      language: 'vi',
    });
  });

  it('ignores metadata that is not what it should be', () => {
    const { metadata } = read(
      '<html lang="english!"><head><link rel="canonical" href="javascript:alert(1)"><meta name="date" content="soon"><script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"author":[[[]]]</script></head><body><p>The towns met on the river.</p></body></html>',
    );
    expect(metadata).to.deep.equal({ language: 'en' });
  });
});
