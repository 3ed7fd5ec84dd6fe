/** After the names of editors, in brackets or between commas. Lower case, without the stop; `|` between them. */
export const editorAfter =
  'ed|eds|editor|editors|edit|hrsg|hg|hgg|hrsgg|herausgeber|dir|dirs|sous la dir|éd|éds|coord|coords|comp|comps|org|orgs|ред|отв\\. ред|сост|đồng chủ biên|chủ biên|biên soạn|cb|主编|编|主編|編|编著|편|엮음|تحرير|red|szerk|a cura di|cur|curatore|curatori|organizador|organizadora|organizadores|coordinador|coordinadora|coordinadores|coordenador|coordenação|éditeur|éditeurs|directeur|محرر|محررة|محررون|محرران|المحرر|إشراف|сост\\. и ред|под ред|エディター|編者|編集|엮은이|편저|편집';
/** The same behind names of Han characters without a space. */
export const editorSigns = '主编|主編|编著|編著|编|編|监修|監修';
/** Before the names of editors. */
export const editorBefore =
  'edited by|ed\\. by|eds\\.|ed\\.|hrsg\\. von|hrsg\\. v\\.|herausgegeben von|hg\\. von|sous la direction de|sous la dir\\. de|dirigé par|éd\\. par|editado por|ed\\. de|coordinado por|под ред\\.|под редакцией|под общ\\. ред\\.|отв\\. ред\\.|сост\\.|biên tập bởi|herausgegeben v\\.|hrsg\\.|eds\\. by|ed\\. de|édité par|éd\\. de|textes réunis par|coord\\. por|coord\\. de|coordenado por|coordenação de|organizado por|organização de|org\\. por|org\\. de|editado por|edición de|a cura di|curato da|تحرير|إعداد';
export const translatorBefore =
  "translated and edited by|edited and translated by|translated with an introduction by|translated by|trans\\.|trans\\. by|transl\\.|tr\\. by|übersetzt von|übers\\. von|aus dem \\p{L}+ von|traduit par|trad\\. par|trad\\. de|traducido por|traducción de|пер\\. со? \\p{L}+\\.?|перевод со? \\p{L}+|перевод|пер\\.|translated from (?:the )?\\p{L}+ by|translation by|übertragen von|übersetzung von|übersetzung:|übers\\. v\\.|ins deutsche übersetzt von|aus dem \\p{L}+ übersetzt von|traduit (?:du|de l[’']|de la|de) ?\\p{L}+(?: \\p{L}+)? par|traduction de|traduction par|trad\\. (?:du|de l[’']|de) ?\\p{L}+ par|traducción del? \\p{L}+ de|traducción por|trad\\. del? \\p{L}+ de|trad\\. por|tradução de|tradução|tradução do \\p{L}+ por|tr\\. it\\. di|tr\\. it\\.|trad\\. it\\. di|trad\\. it\\.|trad\\.|trad\\. it\\. a cura di|trad\\. di|traduzione (?:italiana )?di|traduzione dal \\p{L}+ di|tradotto da|ترجمة|người dịch:|dịch giả:|bản dịch của|trans\\.:";
/** The same where it stands between the names and a bracket. */
export const translatorMarks =
  'trans\\.?|transl\\.|translators?|tr\\.|trads?\\.?|trad\\. it\\.|übers\\.|übersetz(?:er|erin|ung)|traduct(?:or|ora|eur|rice)|tradut(?:or|ora)|traduttore|traduttrice|пер\\.|перевод|dịch';
export const translatorSigns = '译|譯|訳|역|옮김|번역';
export const translatorAfter =
  'trans|transl|translator|translators|übers|trad|dịch|người dịch|bản dịch|traductor|traductora|traducteur|traductrice|tradutor|tradutora|traduttore|traduttrice|trad|transls|tr|переводчик|مترجم|ترجمة|译|譯|訳|역|옮김|пер';

/** Before the work that a chapter or paper stands in; after a title. */
export const inWords = 'in|في|dans|trong|im|en|em|w|i';
export const inWordsHan = '载于|載於|载|載|收于|收入|收录于|见|見';

/** What makes a work a thesis, where it stands between stops, commas or brackets. */
export const thesisWords =
  "unpublished doctoral dissertation|unpublished phd thesis|unpublished master[’']s thesis|doctoral dissertation|doctoral thesis|phd dissertation|phd thesis|ph\\.? ?d\\.? dissertation|ph\\.? ?d\\.? thesis|phd diss\\.?|ph\\.? ?d\\.? diss\\.?|" +
  "master[’']?s thesis|master[’']?s dissertation|master thesis|m\\.s\\. thesis|ms thesis|m\\.eng\\. thesis|m\\.phil\\. thesis|d\\.phil\\. thesis|dphil thesis|b\\.s\\. thesis|b\\.a\\. thesis|ed\\.d\\. diss\\.?|ma thesis|m\\.a\\. thesis|msc thesis|m\\.sc\\. thesis|mphil thesis|bachelor[’']?s thesis|dissertation|diss\\.|thesis|" +
  'univ\\.-diss\\.?|phil\\. diss\\.?|diss\\. phil\\.?|doktorarbeit|inauguraldissertation|masterarbeit|diplomarbeit|bachelorarbeit|habilitationsschrift|habilitation|magisterarbeit|' +
  'thèse de doctorat|thèse|mémoire de master|mémoire de maîtrise|tesis doctoral|tesis de doctorado|tesis de maestría|tesis de licenciatura|trabajo de fin de máster|tese de doutorado|dissertação de mestrado|dissertação|tese de mestrado|tese|tesis de máster|tesis de grado|tesis|tesi di dottorato|tesi di laurea magistrale|tesi di laurea|proefschrift|rozprawa doktorska|' +
  'luận án tiến sĩ(?: \\p{L}+){0,5}|luận án ts|luận văn thạc sĩ(?: \\p{L}+){0,5}|luận án|luận văn|khóa luận tốt nghiệp|' +
  '博士学位论文|硕士学位论文|学位论文|博士论文|硕士论文|博士學位論文|碩士學位論文|博士論文|碩士論文|修士論文|学位論文|박사학위논문|석사학위논문|박사 학위 논문|석사 학위 논문|학위논문|석사논문|박사논문|博士学位請求論文|卒業論文|' +
  'диссертация|автореферат диссертации|автореф\\. дис\\. (?:\\.{3}|…) (?:канд\\.|докт\\.|д-ра) [\\p{L}.-]+ наук|дис\\. (?:\\.{3}|…) (?:канд\\.|докт\\.|д-ра) [\\p{L}.-]+ наук|رسالة دكتوراه|أطروحة دكتوراه|رسالة ماجستير|رسالة دكتوراة|أطروحة';

/** A kind of report before its number. */
export const reportWords =
  'technical report|tech\\. rep\\.|tech\\. report|report|research report|working paper|policy brief|policy paper|discussion paper|occasional paper|research paper|issue brief|bericht|arbeitspapier|informe|informe técnico|rapport|document de travail|documento de trabajo|publication|white paper|background paper|briefing paper';
