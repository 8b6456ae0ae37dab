package dev.remit.chain;

import static dev.remit.chain.SampleChain.edited;
import static dev.remit.chain.SampleChain.finding;
import static dev.remit.chain.SampleChain.head;
import static dev.remit.chain.SampleChain.numbered;
import static dev.remit.chain.SampleChain.otherAction;
import static dev.remit.chain.SampleChain.rehashed;
import static dev.remit.chain.SampleChain.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to one row of a chain, the verdict names that row. */
class ChainProperties {

  private static final int LONGEST = 40;
  private static final KeyPair KEY = key();

  /** @param row 1 to length */
  record Place(int length, int row) {}

  @Provide
  Arbitrary<Place> places() {
    return Arbitraries.integers().between(1, LONGEST)
        .flatMap(length -> Arbitraries.integers().between(1, length).map(row -> new Place(length, row)));
  }

  @Provide
  Arbitrary<Place> insidePlaces() {
    return places().filter(place -> place.row() < place.length());
  }

  @Property
  void whatNobodyTouchedIsSound(@ForAll @IntRange(max = LONGEST) int length) {
    var chain = SampleChain.of(length);

    assertThat(Chain.verify(rows(chain, head(chain)), List.of())).isEqualTo(new Verdict(length, null, head(chain)));
  }

  @Property
  void anEditIsNamed(@ForAll("places") Place at) {
    assertNamed(at, Reason.EDITED, chain -> replace(chain, at.row(), edited(row(chain, at), SampleChain::otherAction)));
  }

  @Property
  void anEditWithItsOwnHashIsDeniedByTheNextRow(@ForAll("insidePlaces") Place at) {
    assertNamed(at, Reason.EDITED, chain -> replace(chain, at.row(), rehashed(row(chain, at), SampleChain::otherAction)));
  }

  @Property
  void anEditOfTheLastRowWithItsOwnHashIsDeniedByTheNotedHead(@ForAll @IntRange(min = 1, max = LONGEST) int length) {
    var chain = SampleChain.of(length);
    var noted = head(chain);
    replace(chain, length, rehashed(chain.get(length - 1), SampleChain::otherAction));

    assertThat(Chain.verify(rows(chain, noted), List.of()).first()).isEqualTo(new Finding(length, Reason.EDITED));
  }

  @Property
  void anEditOfAHashIsNamed(@ForAll("places") Place at) {
    var forged = "f".repeat(64);
    assertNamed(at, Reason.EDITED, chain -> {
      var row = row(chain, at);
      replace(chain, at.row(), new Row(row.sequence(), row.fact(), row.previous(), forged, row.detail()));
    });
  }

  @Property
  void anEditOfADetailIsNamed(@ForAll("places") Place at) {
    assertNamed(at, Reason.EDITED, chain -> {
      var row = row(chain, at);
      replace(chain, at.row(), new Row(row.sequence(), row.fact(), row.previous(), row.hash(), new Detail(row.detail().salt(), "{}")));
    });
  }

  @Property
  void aRemovalIsNamed(@ForAll("insidePlaces") Place at) {
    assertNamed(at, Reason.REMOVED, chain -> chain.remove(at.row() - 1));
  }

  @Property
  void aRemovalHiddenByNewNumbersIsNamed(@ForAll("insidePlaces") Place at) {
    assertNamed(at, Reason.REMOVED, chain -> {
      chain.remove(at.row() - 1);
      renumber(chain);
    });
  }

  @Property
  void aRemovedTailIsMissedByTheNotedHead(@ForAll("places") Place at) {
    var chain = SampleChain.of(at.length());
    var noted = head(chain);

    assertThat(Chain.verify(rows(chain.subList(0, at.row() - 1), noted), List.of()).first()).isEqualTo(new Finding(at.row(), Reason.CUT));
  }

  @Property
  void anInsertionOfOneMoreRowWithANumberIsNamed(@ForAll("places") Place at) {
    assertNamed(at, Reason.INSERTED, chain -> chain.add(at.row() - 1, rehashed(row(chain, at), SampleChain::otherAction)));
    assertNamed(at, Reason.INSERTED, chain -> chain.add(at.row(), rehashed(row(chain, at), SampleChain::otherAction)));
    assertNamed(at, Reason.INSERTED, chain -> chain.add(at.row(), edited(row(chain, at), SampleChain::otherAction)));
    assertNamed(at, Reason.INSERTED, chain -> chain.add(at.row() - 1, edited(row(chain, at), SampleChain::otherAction)));
  }

  @Property
  void anInsertionHiddenByNewNumbersIsNamed(@ForAll("places") Place at, @ForAll @IntRange(min = 1, max = 5) int many) {
    assertNamed(at, Reason.INSERTED, chain -> {
      var before = new ArrayList<>(chain.subList(0, at.row() - 1));
      for (int number = 0; number < many; number++) {
        SampleChain.append(before, null);
      }
      chain.addAll(at.row() - 1, before.subList(at.row() - 1, before.size()));
      renumber(chain);
    });
  }

  @Property
  void aRowBehindTheNotedHeadIsNamed(@ForAll @IntRange(max = LONGEST) int length) {
    var chain = SampleChain.of(length);
    var noted = head(chain);
    SampleChain.append(chain, null);

    assertThat(Chain.verify(rows(chain, noted), List.of()).first()).isEqualTo(new Finding(length + 1, Reason.INSERTED));
  }

  @Property
  void anExchangeOfNumbersIsNamed(@ForAll("insidePlaces") Place at, @ForAll @IntRange(max = LONGEST) int further) {
    int other = Math.min(at.row() + 1 + further, at.length());
    assertNamed(at, Reason.REORDERED, chain -> {
      Collections.swap(chain, at.row() - 1, other - 1);
      renumber(chain);
    });
  }

  @Property
  void anExchangeOfLinesIsNamed(@ForAll("insidePlaces") Place at, @ForAll @IntRange(max = LONGEST) int further) {
    int other = Math.min(at.row() + 1 + further, at.length());
    assertNamed(at, Reason.REORDERED, chain -> Collections.swap(chain, at.row() - 1, other - 1));
  }

  @Property
  void aCheckpointMissesACutTail(@ForAll("places") Place at) {
    var chain = SampleChain.of(at.length());
    var checkpoint = checkpoint(head(chain));
    var cut = chain.subList(0, at.row() - 1);

    assertThat(Chain.verify(rows(cut, head(cut)), List.of(checkpoint)).first()).isEqualTo(new Finding(at.row(), Reason.CUT));
    assertThat(Chain.verify(rows(chain, head(chain)), List.of(checkpoint)).valid()).isTrue();
  }

  /** With a checkpoint of each row, the row; with fewer, the first checkpoint behind it. */
  @Property
  void checkpointsNameWhereAChainWasWrittenAnew(@ForAll("places") Place at, @ForAll @IntRange(min = 1, max = 10) int apart) {
    var chain = SampleChain.of(at.length());
    var checkpoints = chain.stream()
        .filter(row -> row.sequence() % apart == 0 || row.sequence() == at.length())
        .map(row -> checkpoint(row.head()))
        .toList();
    var anew = SampleChain.rewritten(chain, at.row());
    long behind = Math.min((at.row() + apart - 1) / apart * apart, at.length());

    assertThat(finding(anew)).isNull();
    assertThat(Chain.verify(rows(anew, head(anew)), checkpoints).first()).isEqualTo(new Finding(behind, Reason.REWRITTEN));
    assertThat(Chain.verify(rows(chain, head(chain)), checkpoints).valid()).isTrue();
  }

  @Property
  void anErasureLaterExcusesEveryMissingDetail(@ForAll @IntRange(max = LONGEST) int length, @ForAll @IntRange(max = 3) int after) {
    var chain = SampleChain.of(length);
    SampleChain.appendErasure(chain, SampleChain.ERIKA);
    for (int number = 0; number < after; number++) {
      SampleChain.append(chain, null);
    }
    chain.replaceAll(row -> row.fact().personal() == null ? row : SampleChain.empty(row));

    assertThat(finding(chain)).isNull();
  }

  @Property
  void aMissingDetailOfNobodyErasedIsNamed(@ForAll("places") Place at) {
    assertNamed(at, Reason.EMPTIED, chain -> replace(chain, at.row(), SampleChain.empty(row(chain, at))));
  }

  private interface Tampering {
    void with(List<Row> chain);
  }

  private static void assertNamed(Place at, Reason reason, Tampering tampering) {
    var chain = SampleChain.of(at.length());
    var noted = head(chain);
    tampering.with(chain);

    var verdict = Chain.verify(rows(chain, noted), List.of());
    assertThat(verdict.first()).isEqualTo(new Finding(at.row(), reason));
    assertThat(verdict.rows()).isEqualTo(at.row() - 1);
  }

  private static Row row(List<Row> chain, Place at) {
    return chain.get(at.row() - 1);
  }

  private static void replace(List<Row> chain, int number, Row by) {
    chain.set(number - 1, by);
  }

  private static void renumber(List<Row> chain) {
    for (int index = 0; index < chain.size(); index++) {
      chain.set(index, numbered(chain.get(index), index + 1));
    }
  }

  private static Checkpoint checkpoint(Head head) {
    return Checkpoint.of(head, Instant.EPOCH, KEY.getPublic(), ChainProperties::signature);
  }

  private static byte[] signature(byte[] bytes) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(KEY.getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static KeyPair key() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
