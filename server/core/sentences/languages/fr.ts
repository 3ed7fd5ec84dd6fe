import type { LanguageRules } from '../language-rules.ts';

export const fr: LanguageRules = {
  never:
    'm mm mme mmes mlle mlles dr drs me mgr pr prof st ste cf c.-à-d c.-a-d càd p.ex ex av apr boul gén lt cdt hon r.p vs resp dir ' +
    'trad adj',
  number:
    'p pp no nos n vol t art al chap fig éd ed sect ch § ann app tabl fol col l liv janv févr avr juil sept oct nov déc',
  last: 'etc',
  maybe:
    'j.-c apr.j.-c coll ibid op.cit s.a s.a.r.l cie ltée jr sr o.n.u u.s.a u.e a.m p.m bd é.-u u.r.s.s col cap env',
  starters:
    'Le La Les Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur Leurs Mon Ma Mes Notre Votre ' +
    'Nos Vos Au Aux En Dans Sur Sous Par Pour Avec Sans Chez Vers Entre Depuis Pendant Après Avant Selon Malgré Et Mais Ou Or Donc ' +
    'Car Ni Si Quand Lorsque Comme Que Qui Quoi Où Comment Pourquoi Ainsi Alors Puis Ensuite Enfin Cependant Toutefois Pourtant ' +
    'Néanmoins Ici Là Hier Aujourd’hui Tout Tous Toute Toutes Plusieurs Certains Chaque Aucun Aucune Même Plus Moins Très Bien ' +
    'Encore Déjà Est Sont Voici Voilà Parmi Outre',
};
