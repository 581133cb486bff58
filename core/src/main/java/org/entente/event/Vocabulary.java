package org.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words as numbers, with the weight of each by how few documents have it. Words are taken in any
 * order; the order of taking does not show in anything that {@link Weights} answers.
 */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] documents = new int[1024];
  private int taken;

  /** Counts the words of one document and returns their numbers, in no order. */
  int[] takeDocument(Collection<String> all) {
    int[] taking = take(all);
    for (int number : taking) {
      documents[number]++;
    }
    taken++;
    return taking;
  }

  /** Numbers of words that count for no document. */
  int[] take(Collection<String> all) {
    int[] taking = new int[all.size()];
    int i = 0;
    for (String word : all) {
      taking[i++] = numbers.computeIfAbsent(word, this::add);
    }
    return taking;
  }

  private int add(String word) {
    words.add(word);
    if (words.size() > documents.length) {
      documents = Arrays.copyOf(documents, documents.length * 2);
    }
    return words.size() - 1;
  }

  /** The weights of all words taken; none may be taken after this. */
  Weights weights() {
    var sorted = new ArrayList<>(words);
    Collections.sort(sorted);
    int[] place = new int[words.size()];
    double[] weight = new double[words.size()];
    for (int i = 0; i < sorted.size(); i++) {
      int number = numbers.getOrDefault(sorted.get(i), 0);
      place[number] = i;
      weight[i] = Weights.of(documents[number], taken);
    }
    return new Weights(place, weight);
  }

  /** Words of a text, each once. */
  static final class Bag {
    static final Bag EMPTY = new Bag(new int[0]);

    private final int[] places;

    private Bag(int[] places) {
      this.places = places;
    }

    int size() {
      return places.length;
    }
  }

  /** What words weigh. */
  static final class Weights {
    /**
     * Documents that every archive is taken to have beside its own, half of them with each word at
     * most: in an archive of ten articles rarity says little, and all words weigh nearly alike.
     */
    private static final int PRIOR = 50;

    private final int[] place;
    private final double[] weight;

    private Weights(int[] place, double[] weight) {
      this.place = place;
      this.weight = weight;
    }

    private static double of(int documents, int all) {
      return Math.log((all + PRIOR) / (documents + 1.0));
    }

    /** Brings numbers as they were given out into the form that is compared. */
    Bag bag(int[] numbers) {
      int[] places = new int[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        places[i] = place[numbers[i]];
      }
      Arrays.sort(places);
      return new Bag(places);
    }

    /**
     * Weight of the words that both have as a share of the weight of those of both, 0 to 1 (Dice's
     * coefficient over weights).
     */
    double shared(Bag some, Bag others) {
      int[] one = some.places;
      int[] other = others.places;
      double both = 0;
      double all = 0;
      int i = 0;
      int j = 0;
      while (i < one.length || j < other.length) {
        if (j == other.length || (i < one.length && one[i] < other[j])) {
          all += weight[one[i++]];
        } else if (i == one.length || other[j] < one[i]) {
          all += weight[other[j++]];
        } else {
          both += 2 * weight[one[i]];
          all += 2 * weight[one[i]];
          i++;
          j++;
        }
      }
      return all == 0 ? 0 : both / all;
    }
  }
}
