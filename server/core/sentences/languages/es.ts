import type { LanguageRules } from '../language-rules.ts';

export const es: LanguageRules = {
  never:
    'sr sra srta sres sras dr dra drs prof profa ing lic arq gral cnel cap tte d dña dn mons fr sta sto st p.ej ej cf vs excmo ' +
    'excma ilmo rvdo ee aprox gob pdte',
  number:
    'pág págs p pp núm núms nº n no art arts cap caps vol vols fig figs t ed sec párr ap lib fol ene feb mar abr jun jul ago sep ' +
    'sept oct nov dic',
  last: 'etc a.m p.m',
  maybe: 'uu ee.uu a.c d.c s.a s.l s.r.l cía av avda jr ibid ibíd al dpto depto prov o.n.u u.e ud uds vd vds',
  starters:
    'El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Esos Esas Eso Esto Aquel Aquella Él Ella Ellos Ellas Yo Tú ' +
    'Nosotros Usted Ustedes Su Sus Mi Mis Nuestro Nuestra En De Del Al A Con Sin Por Para Desde Hasta Entre Sobre Según Ante Bajo ' +
    'Tras Durante Y E Pero O Ni Sino Si Cuando Como Cómo Donde Dónde Que Qué Quien Quién Cuál Porque Aunque Mientras Así Entonces ' +
    'Luego Después Antes Además También Tampoco Hoy Ayer Aquí Allí No Sí Se Le Les Me Nos Hay Es Era Fue Son Todo Todos Toda Todas ' +
    'Muchos Muchas Algunos Algunas Cada Ningún Otro Otra Otros Otras Más Menos Ya Finalmente',
};
