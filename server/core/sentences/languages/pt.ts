import type { LanguageRules } from '../language-rules.ts';

export const pt: LanguageRules = {
  never:
    'sr sra srs sras srta dr dra drs prof profa eng arq gen cel ten maj dep sen exmo exma v.ex.ª d st sto sta p.ex ex cf vs av r ' +
    'trav pç al lg est rod fr pe ca aprox séc gov pres',
  number:
    'p pp pág págs vol vols n nº núm fig figs art arts cap caps sec par t ed inc § fl fls tab jan fev mar abr mai jun jul ago set ' +
    'out nov dez',
  last: 'etc',
  maybe: 'a.c d.c s.a ltda cia jr ibid op.cit a.m p.m e.u.a u.e o.n.u dept depto dom min cap',
  starters:
    'O A Os As Um Uma Uns Umas De Do Da Dos Das Em No Na Nos Nas Num Numa Por Pelo Pela Para Com Sem Sob Sobre Entre Até Desde ' +
    'Após Ante E Mas Ou Nem Se Quando Como Onde Que Quem Qual Porque Porquê Embora Enquanto Assim Então Depois Antes Logo Portanto ' +
    'Contudo Todavia Porém Também Além Este Esta Estes Estas Esse Essa Esses Essas Isso Isto Aquele Aquela Aquilo Ele Ela Eles ' +
    'Elas Eu Tu Nós Vós Você Seu Sua Seus Suas Nosso Nossa Todo Toda Todos Todas Muitos Muitas Alguns Algumas Cada Nenhum Outro ' +
    'Outra Mais Menos Já Ainda Só Não Sim Hoje Ontem Aqui Ali Lá É Era Foi São Há Segundo Durante',
};
