package org.entente.report.voice;

/** What the finders of cues share of one sentence, made once for all of them. */
record SentenceParts(
    CueLexicon lexicon,
    SentenceView view,
    Pieces pieces,
    Clauses clauses,
    NounPhrases nounPhrases,
    Sources sources,
    Extents extents,
    ObjectReach objectReach,
    Findings findings) {

  /**
   * @param sentence its index in the document
   */
  static SentenceParts of(CueLexicon lexicon, SentenceView view, int sentence) {
    var pieces = new Pieces(view);
    var clauses = new Clauses(lexicon, view, pieces);
    var nounPhrases = new NounPhrases(view, pieces);
    var sources = new Sources(lexicon, view, pieces, clauses, nounPhrases);
    var extents = new Extents(lexicon, view, pieces, clauses);
    var findings =
        new Findings(
            view, sentence, pieces, sources, extents, new SourceEdges(lexicon, view, pieces));
    return new SentenceParts(
        lexicon,
        view,
        pieces,
        clauses,
        nounPhrases,
        sources,
        extents,
        new ObjectReach(view, pieces, clauses),
        findings);
  }
}
