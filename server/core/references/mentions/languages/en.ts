import type { MentionWords } from '../mention-words.ts';

export const en: MentionWords = {
  before: {
    obtainsSupportFrom:
      'according_to as_noted_by as_argued_by as_stated_by as_observed_by as_put_by as_described_by as_pointed_out_by as_explained_by as_reported_by as_suggested_by as_emphasised_by as_emphasized_by as_claimed_by noted_by argued_by observed_by pointed_out_by suggested_by put_forward_by following supported_by backed_by building_on builds_on drawing_on draws_on quoted_in cited_in as_told_by as_reconstructed_by in_the_view_of in_the_words_of in_the_opinion_of for',
    citesAsEvidence:
      'as_shown_by as_shown_in as_demonstrated_by as_documented_by as_found_by shown_by demonstrated_by documented_by found_by data_from evidence_from figures_from based_on e.g for_example for_instance such_as scholars_like historians_like',
    disagreesWith:
      'contrary_to unlike contra against in_contrast_to in_contrast_with as_opposed_to opposed_to disagrees_with disagree_with disagreed_with disputes dispute disputed disputing disputed_by rejects reject rejected rejecting rejected_by refutes refute refuted refuting refuted_by denies denied_by contradicts contradict contradicted_by challenges challenge challenging challenged_by at_odds_with pace',
    critiques:
      'criticises criticizes criticise criticize criticised criticized criticising criticizing criticised_by criticized_by critiques critiqued critique_of criticism_of faults takes_issue_with take_issue_with',
    agreesWith:
      'agrees_with agree_with agreed_with agreeing_with in_line_with in_agreement_with in_accordance_with consistent_with echoing echoes confirms confirming in_keeping_with like as_does as_did similar_to',
    qualifies: 'but but_see but_cf although_see though_see however_see qualifies qualified_by qualifying',
    discusses:
      'see see_also cf compare discusses discuss discussed_by discussed_in discussing reviewed_by reviewed_in see_e.g a_study_by a_book_by an_article_by an_essay_by a_paper_by the_study_by the_book_by the_article_by the_essay_by the_paper_by studies_by research_by work_by',
  },
  after: {
    obtainsSupportFrom:
      'argues argue argued notes note noted says say said states state stated observes observe observed claims claim claimed maintains maintain maintained contends contend contended suggests suggest suggested writes write wrote points_out point_out pointed_out explains explain explained holds held asserts assert asserted emphasises emphasizes emphasised emphasized stresses stressed believes believed thinks thought concludes conclude concluded adds added insists insisted remarks remarked reports report reported estimates estimated proposes proposed describes describe described calls called warns warned admits admitted acknowledges acknowledged considers considered view sees saw recalls recalled disputes disputed rejects rejected denies denied doubts doubted criticises criticizes criticised criticized objects objected predicts predicted reminds_us remind_us reminded_us answers answered replies replied cautions cautioned counters countered',
    citesAsEvidence:
      'shows show showed shown finds find found demonstrates demonstrate demonstrated documents documented proves proved reveals revealed establishes established confirms confirmed provides provided presents presented is_right is_correct was_right',
    discusses:
      'discusses discuss discussed examines examine examined analyses analyzes analysed analyzed explores explored reviews reviewed studies studied investigates investigated surveys surveyed account theory thesis work',
  },
  weak: 'but like for against following supported_by backed_by found_by dispute disputed disputing reject rejects rejected rejecting refuted denies challenges challenge challenging disagreed_with agreed_with confirms confirming criticising criticizing criticised criticized faults but_see see see_also see_e.g discussing qualifying as_did e.g for_example for_instance said say state stated observed held hold thought think added add insisted wrote write called calls call warned admitted considered consider considers saw see sees recalled denied deny objected rejected reject doubted explained reported report believed remarked noted suggested proposed described predicted answered answers replied replies countered cautioned asserted claimed maintained concluded found find show showed presented presents present provided provides provide established confirmed proved revealed discussed discuss examined explored reviewed studied studies investigated surveyed surveys account view theory thesis work',
  owned:
    'account accounts view views argument arguments reading readings interpretation analysis claim claims thesis theory theories study studies book books article articles essay essays paper papers work works research findings estimate estimates definition position approach critique conclusion conclusions figures data',
  and: 'and & with',
  others: 'et al and colleagues co-workers others',
  leads:
    'see also cf e g i as in and but for compare following contra unlike while when although though since because professor prof dr mr mrs ms sir both like by on that whereas however yet moreover thus hence similarly recently if whether where what even only perhaps',
};
