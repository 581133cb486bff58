package org.entente.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.store.Archive;
import org.entente.store.ArchiveException;
import org.entente.store.DocumentQueries;

/**
 * Sentences of an archive, findable by their words.
 *
 * <p>Nothing is kept here that the archive does not hold: each commit notes the number of the last
 * document in it, and what the archive has beyond that is added by {@link #catchUp}. An index that
 * is damaged, of another make or ahead of its archive is built anew. Safe for several threads.
 */
public final class PassageIndex implements AutoCloseable {
  /** Changes with fields or analysis; an index of another make is built anew. */
  private static final String MAKE = "1";

  private static final int DOCUMENTS_AT_ONCE = 200;

  private final Archive archive;
  private final Directory directory;
  private final SearcherManager searchers;

  private PassageIndex(Archive archive, Directory directory, SearcherManager searchers) {
    this.archive = archive;
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens the index of an archive and brings it up to the archive. Where the folder cannot be
   * written, or another program is at it, what is there is used; where there is nothing, the index
   * is built in memory.
   *
   * @throws ArchiveException when the disk is full or fails
   */
  public static PassageIndex open(Archive archive) {
    Path folder = archive.searchFolder();
    try {
      Directory directory = directory(archive);
      try {
        fill(archive, directory);
        return new PassageIndex(archive, directory, new SearcherManager(directory, null));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw ArchiveException.of(e, folder);
    }
  }

  private static Directory directory(Archive archive) throws IOException {
    Path folder = archive.searchFolder();
    boolean mayWrite = Files.isWritable(Files.exists(folder) ? folder : archive.folder());
    if (!mayWrite && !Files.exists(folder)) {
      return new ByteBuffersDirectory();
    }
    return FSDirectory.open(folder);
  }

  /**
   * Adds the documents that the archive holds and the index does not, and makes all of them
   * findable.
   *
   * @throws ArchiveException when the disk is full or fails
   */
  public void catchUp() {
    try {
      fill(archive, directory);
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw ArchiveException.of(e, archive.searchFolder());
    }
  }

  private static void fill(Archive archive, Directory directory) throws IOException {
    DocumentQueries documents = archive.documents();
    long last = documents.lastNumber();
    long indexed = indexed(directory);
    if (indexed == last) {
      return;
    }
    boolean anew = indexed < 0 || indexed > last;
    var settings =
        new IndexWriterConfig(Fields.ANALYZER)
            .setOpenMode(
                anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
            .setMergePolicy(new LogByteSizeMergePolicy())
            .setCommitOnClose(false);
    try {
      if (anew) {
        clear(directory);
      }
      add(documents, anew ? 0 : indexed, directory, settings);
    } catch (LockObtainFailedException | AccessDeniedException e) {
      if (anew) {
        throw e;
      }
      // Another reader is bringing it up to date, or nobody may: what is there is searched.
    }
  }

  private static void add(
      DocumentQueries documents, long after, Directory directory, IndexWriterConfig settings)
      throws IOException {
    try (var writer = new IndexWriter(directory, settings)) {
      long number = after;
      while (true) {
        List<DocumentQueries.Numbered> batch = documents.after(number, DOCUMENTS_AT_ONCE);
        if (batch.isEmpty()) {
          break;
        }
        for (DocumentQueries.Numbered each : batch) {
          writer.addDocuments(Fields.passages(each));
          number = each.number();
        }
      }
      writer.setLiveCommitData(Map.of("make", MAKE, "last", Long.toString(number)).entrySet());
      writer.commit();
    }
  }

  /** Takes away what may be damaged: a writer reads what is there even where it will replace it. */
  private static void clear(Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Number of the last document in the index, or -1 where it has to be built anew. */
  private static long indexed(Directory directory) {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return -1;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> noted = reader.getIndexCommit().getUserData();
        String last = noted.get("last");
        return MAKE.equals(noted.get("make")) && last != null ? Long.parseLong(last) : -1;
      }
    } catch (IOException | IllegalArgumentException e) {
      // Damaged, or of another Lucene: everything in it can be made again.
      return -1;
    }
  }

  /**
   * Finds passages; best first, ties in the order in which they were read.
   *
   * @param words as a person types them: words, "a phrase", this|that, -not, pre*; all words must
   *     occur. Never throws for its words; what means nothing finds nothing
   */
  public Hits search(String words, int offset, int limit) {
    Query query = Words.read(words);
    if (query instanceof MatchNoDocsQuery) {
      return new Hits(List.of(), 0);
    }
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, query, offset, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw ArchiveException.of(e, archive.searchFolder());
    }
  }

  private static Hits search(IndexSearcher searcher, Query query, int offset, int limit)
      throws IOException {
    // Not by Lucene's own numbers: they change with merges.
    var order = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));
    int wanted = Math.max(1, Math.addExact(offset, limit));
    TopFieldDocs found =
        searcher.search(
            query, new TopFieldCollectorManager(order, wanted, null, Integer.MAX_VALUE));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var hits = new ArrayList<Hits.Hit>();
    for (int i = offset; i < Math.min(offset + limit, found.scoreDocs.length); i++) {
      hits.add(hit(searcher, weight, found.scoreDocs[i]));
    }
    return new Hits(hits, found.totalHits.value());
  }

  private static Hits.Hit hit(IndexSearcher searcher, Weight weight, ScoreDoc found)
      throws IOException {
    var stored = searcher.storedFields().document(found.doc);
    int sentence = number(stored.getField(Fields.SENTENCE).numericValue());
    return new Hits.Hit(
        new DocumentId(stored.get(Fields.DOCUMENT)),
        sentence < 0 ? OptionalInt.empty() : OptionalInt.of(sentence),
        new Span(
            number(stored.getField(Fields.START).numericValue()),
            number(stored.getField(Fields.END).numericValue())),
        number(stored.getField(Fields.PARAGRAPH).numericValue()),
        stored.get(Fields.TEXT),
        stored.get(Fields.TITLE_SHOWN),
        Optional.ofNullable(stored.get(Fields.PUBLISHER)),
        Optional.ofNullable(stored.get(Fields.PUBLISHED)).map(LocalDate::parse),
        marks(searcher, weight, found.doc));
  }

  private static int number(Number value) {
    return value.intValue();
  }

  private static List<Span> marks(IndexSearcher searcher, Weight weight, int document)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    var spans = new ArrayList<Span>();
    while (each != null && each.next()) {
      spans.add(new Span(each.startOffset(), each.endOffset()));
    }
    spans.sort(null);
    var apart = new ArrayList<Span>();
    for (Span span : spans) {
      if (!apart.isEmpty() && apart.getLast().overlaps(span)) {
        apart.set(apart.size() - 1, apart.getLast().cover(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  @Override
  public void close() {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw ArchiveException.of(e, archive.searchFolder());
    }
  }
}
