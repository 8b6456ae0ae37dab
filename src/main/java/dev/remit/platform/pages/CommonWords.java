package dev.remit.platform.pages;

import java.util.List;

/**
 * Which words two texts have in common, in the same order: a longest common subsequence.
 *
 * @param before for each word of the old text, whether the new one has it too
 * @param after the same of the new text
 */
record CommonWords(boolean[] before, boolean[] after) {

  static CommonWords of(List<String> before, List<String> after) {
    var lengths = lengths(before, after);
    var common = new CommonWords(new boolean[before.size()], new boolean[after.size()]);
    int left = 0;
    int right = 0;
    while (left < before.size() && right < after.size()) {
      if (before.get(left).equals(after.get(right))) {
        common.before[left++] = true;
        common.after[right++] = true;
      } else if (lengths[left + 1][right] >= lengths[left][right + 1]) {
        left++;
      } else {
        right++;
      }
    }
    return common;
  }

  /** How many words the rests of both texts have in common, from each pair of places on. */
  private static int[][] lengths(List<String> before, List<String> after) {
    var lengths = new int[before.size() + 1][after.size() + 1];
    for (int left = before.size() - 1; left >= 0; left--) {
      for (int right = after.size() - 1; right >= 0; right--) {
        lengths[left][right] = before.get(left).equals(after.get(right))
            ? lengths[left + 1][right + 1] + 1
            : Math.max(lengths[left + 1][right], lengths[left][right + 1]);
      }
    }
    return lengths;
  }
}
