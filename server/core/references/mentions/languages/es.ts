import type { MentionWords } from '../mention-words.ts';

export const es: MentionWords = {
  before: {
    obtainsSupportFrom:
      'según de_acuerdo_con conforme_a siguiendo_a como_señala como_indica como_afirma como_apunta como_observa citado_por citado_en en_palabras_de para en_opinión_de a_juicio_de como_sostiene como_escribe',
    citesAsEvidence:
      'por_ejemplo p_ej datos_de como_muestra como_demuestra mostrado_por demostrado_por basado_en',
    disagreesWith:
      'contrariamente_a a_diferencia_de en_contra_de frente_a contra refuta rechaza contradice niega discrepa_de discrepa_con cuestionado_por rechazado_por',
    critiques: 'critica criticado_por crítica_a crítica_de criticando_a cuestiona',
    agreesWith: 'en_línea_con coincide_con concuerda_con de_acuerdo_a en_consonancia_con al_igual_que como',
    qualifies: 'pero pero_véase matiza aunque_véase',
    discusses:
      'véase ver véase_también cf cfr discutido_por discutido_en el_estudio_de el_libro_de el_artículo_de la_obra_de el_análisis_de los_trabajos_de',
  },
  after: {
    obtainsSupportFrom:
      'argumenta sostiene señala afirma dice escribe observa apunta indica explica considera sugiere concluye subraya destaca declara plantea propone insiste advierte rechaza critica niega estima cree sostienen señalan afirman argumentan',
    citesAsEvidence:
      'muestra muestran demuestra demuestran prueba documenta encuentra encontró revela comprueba',
    discusses: 'analiza analizan discute examina estudia explora aborda',
  },
  weak: 'para contra frente_a refuta rechaza contradice niega critica cuestiona como pero ver véase véase_también por_ejemplo p_ej dice escribe observa indica explica considera declara plantea propone insiste advierte estima cree encuentra encontró revela prueba estudia explora examina aborda',
  and: 'y e &',
  others: 'et al y otros colaboradores cols',
  leads: 'véase ver cf cfr pero según para como también y en contra el la profesor dr dra si',
};
