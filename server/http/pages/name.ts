import { personSchema } from '../../core/record.ts';
import { backPath } from '../back-path.ts';
import { page } from '../page.ts';
import { personCookie } from '../person.ts';

/** A year: a name is not asked for again on this browser. */
const keptMs = 365 * 24 * 3600 * 1000;

export const pages = [
  page({
    method: 'get',
    path: '/name',
    async handle({ query }) {
      return { view: 'pages/name', data: { back: backPath(query.get('back')), problem: '' } };
    },
  }),
  page({
    method: 'post',
    path: '/name',
    async handle({ form, response }) {
      const back = backPath(form.get('back'));
      const name = personSchema.safeParse(form.get('name') ?? '');
      if (!name.success)
        return {
          view: 'pages/name',
          data: { back, problem: 'Please type a name of at most 80 characters.' },
          status: 400,
        };
      response.cookie(personCookie, name.data, { maxAge: keptMs, sameSite: 'strict', httpOnly: true });
      return { seeOther: back, notice: `You are signing as ${name.data}.` };
    },
  }),
];
