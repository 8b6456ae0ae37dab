package dev.remit.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of software, some of them everywhere and most of them seldom, with the invented names that companies give to projects. */
final class Vocabulary {

  private static final List<String> SUBJECTS = words("""
      payment order customer account invoice product shipping user catalog inventory price billing report notification search
      session profile basket checkout refund delivery warehouse contract ticket message document partner supplier campaign coupon
      loyalty review rating return parcel address tax currency ledger subscription newsletter consent identity fraud risk credit
      debit mandate settlement merchant voucher gift recommendation ranking stock demand forecast planning fleet route driver depot
      carrier customs label picking packing sorting pallet store branch till receipt cashier shift payroll employee vacation
      expense budget audit compliance archive export import media image video translation content editorial advert audience
      segment event stream telemetry sensor device firmware meter outage incident capacity quota licence certificate secret key
      vault gateway proxy mesh cluster quarantine zoning""");

  private static final List<String> OBJECTS = words("""
      data history status events rules limits items lines details balance export import sync index cache state plan view
      summary archive mapping matching routing scoring validation enrichment calculation reconciliation approval scheduling
      registration settlement preview template preference threshold snapshot digest journal mailbox""");

  private static final List<String> ROLES = words("""
      service api worker gateway web job db queue consumer adapter frontend admin batch proxy bucket topic scheduler library
      exporter cache""");

  private static final List<String> VERBS = words("""
      keeps reads sends calculates checks collects moves stores shows delivers tracks matches merges validates publishes
      forwards archives plans routes signs encrypts translates renders counts estimates reserves releases""");

  private static final List<String> FILLERS = words("""
      the of for and all with from each daily monthly new old open closed internal external european global local legacy
      central temporary critical large small foreign domestic nightly hourly""");

  private static final List<String> TAGS = words("""
      java python go typescript postgres kafka redis aws azure gdpr pci critical legacy tier-1 tier-2 tier-3 internal public
      batch streaming mobile web ios android data ml terraform kubernetes sox deprecated-soon""");

  private static final String[] ONSETS = words("b br c ch d dr f g gr h j k kl l m n p pr qu r s st t tr v w x z").toArray(String[]::new);
  private static final String[] RHYMES = words("a al an ar e el en er i in is o on or os u ul um us y").toArray(String[]::new);

  private final Random random;
  private final Skew skew;

  Vocabulary(Random random) {
    this.random = random;
    this.skew = new Skew(random, 0.9);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  String name() {
    return skew.of(SUBJECTS) + "-" + skew.of(OBJECTS) + "-" + skew.of(ROLES);
  }

  String subject() {
    return skew.of(SUBJECTS);
  }

  /** Seldom twice the same. */
  String invented() {
    return Stream.generate(() -> ONSETS[random.nextInt(ONSETS.length)] + RHYMES[random.nextInt(RHYMES.length)])
        .limit(3).collect(Collectors.joining());
  }

  String tag() {
    return skew.of(TAGS);
  }

  String sentence() {
    var words = new ArrayList<String>();
    words.add(skew.of(VERBS));
    for (int more = 3 + random.nextInt(7); more > 0; more--) {
      words.add(skew.of(FILLERS));
      words.add(skew.of(random.nextBoolean() ? SUBJECTS : OBJECTS));
    }
    if (random.nextInt(4) == 0) {
      words.add(invented());
    }
    return String.join(" ", words);
  }
}
