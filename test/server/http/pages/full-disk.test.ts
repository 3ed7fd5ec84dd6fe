import { expect } from 'chai';
import { FailingDisk } from '../../stores/failing-disk.ts';
import { addDemo, type Demo } from '../../../support/demo-project.ts';
import { type OpenApp, openApp } from '../../../support/open-app.ts';
import { fieldsOf, post, visit, words } from '../../../support/page-forms.ts';

describe('forms of cards on a disk that fails', () => {
  const disk = new FailingDisk();
  let open: OpenApp;
  let demo: Demo;
  before(async () => {
    open = await openApp({ openJournal: disk.openJournal });
    demo = await addDemo(open.app);
  });
  after(() => open.close());
  afterEach(() => {
    disk.writeCode = undefined;
  });

  for (const [code, status, advice] of [
    ['ENOSPC', 507, /Free some room/],
    ['EROFS', 503, /Make the project’s folder writable/],
  ] as const) {
    it(`keep what was typed and say what to do: ${code}`, async () => {
      const claim = `/projects/winter/claims/${demo.froze}`;
      const edit = fieldsOf(await visit(open.app, `${claim}/edit`), `${claim}/edit`);
      const forms = {
        [`${claim}/edit`]: { ...edit, note: `kept ${code}` },
        [`${claim}/relate`]: { to: demo.mild, kind: 'agrees', rationale: `kept ${code}` },
        [`${claim}/cite`]: { reference: demo.almanac, intent: 'discusses', note: `kept ${code}` },
      };
      for (const [action, fields] of Object.entries(forms)) {
        disk.writeCode = code;
        const page = await post(open.app, action, fields);
        expect(page.status, action).to.equal(status);
        expect(words(page, '[role="alert"]'), action).to.match(advice);
        expect(fieldsOf(page, action), action).to.include(fields);
        disk.writeCode = undefined;
        const again = await post(open.app, action, fieldsOf(page, action));
        expect(again.status, action).to.equal(303);
      }
    });
  }

  it('tag nothing, and say what to do', async () => {
    disk.writeCode = 'ENOSPC';
    const page = await post(open.app, '/projects/winter/claims', { source: 'harbour', sentence: '1' });
    expect(page.status).to.equal(507);
    expect(words(page, '[role="alert"]')).to.match(/Free some room/);
  });
});
