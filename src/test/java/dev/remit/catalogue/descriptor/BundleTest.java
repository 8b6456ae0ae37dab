package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static final String ENTITY = Uploads.component("", "");

  private static List<String> flaws(byte[] zip) {
    return Uploads.flaws(new Part("upload.zip", zip));
  }

  private static byte[] zip(Consumer<ZipArchiveEntry> change) {
    return Zips.of(List.of(Uploads.part("a/catalog-info.yaml", ENTITY)), change);
  }

  private static List<Part> files(int count) {
    return IntStream.range(0, count).mapToObj(i -> Uploads.part(i + ".txt", "x")).toList();
  }

  @Test
  void a_zip_is_read_whatever_it_is_called() {
    var zip = Uploads.zip(Map.of("a/catalog-info.yaml", ENTITY, "b.YML", Uploads.entity("User", "a"), "c.txt", "nonsense: ["));
    assertThat(Uploads.read(OnDuplicate.ASK, new Part("blob", zip)).descriptors()).extracting(each -> each.place().file())
        .containsExactlyInAnyOrder("a/catalog-info.yaml", "b.YML");
  }

  @Test
  void a_file_alone_may_have_any_name_and_several_need_theirs() {
    assertThat(Uploads.read(OnDuplicate.ASK, Uploads.part("body", ENTITY)).descriptors()).hasSize(1);
    assertThat(Uploads.flaws(Uploads.part("a", ENTITY), Uploads.part("b", ENTITY))).hasSize(1)
        .allSatisfy(flaw -> assertThat(flaw).contains("named *.yaml or *.yml"));
  }

  @Test
  void folders_and_what_a_mac_adds_are_no_files() {
    var files = new LinkedHashMap<String, String>();
    files.put("a/", "");
    files.put("a/x.yaml", ENTITY);
    files.put("__MACOSX/a/._x.yaml", "\0\5\26");
    assertThat(flaws(Uploads.zip(files))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.yaml", "a/../../x.yaml", "a/..", "..", "/etc/x.yaml", "C:/x.yaml", "c:x.yaml", "a\u0001.yaml"})
  void names_that_lead_elsewhere(String name) {
    assertThat(flaws(Uploads.zip(Map.of(name, ENTITY)))).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("name").endsWith("."));
    assertThat(Uploads.flaws(Uploads.part(name, ENTITY))).hasSize(1);
  }

  // libraries make a slash of it, on either side, if the zip comes from Windows
  @ParameterizedTest
  @ValueSource(strings = {"a!x.yaml", "b/a!x.yaml", "!!host!x.yaml"})
  void backslashes(String name) {
    var zip = Uploads.zip(Map.of(name, ENTITY));
    for (int i = 0; i < zip.length; i++) {
      zip[i] = zip[i] == '!' ? (byte) '\\' : zip[i];
    }
    assertThat(flaws(zip)).hasSize(1).allSatisfy(flaw -> assertThat(flaw).endsWith("The name has a backslash; folders are separated by slashes."));
    assertThat(Uploads.flaws(Uploads.part(name.replace('!', '\\'), ENTITY))).hasSize(1);
    assertThat(flaws(Uploads.zip(Map.of(name, ENTITY)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x..yaml", "..x.yaml", "a/...yaml", "a/.x/b.yaml", "å.yaml"})
  void names_that_only_look_so(String name) {
    assertThat(flaws(Uploads.zip(Map.of(name, ENTITY)))).isEmpty();
  }

  @Test
  void links_and_devices() {
    assertThat(flaws(zip(entry -> entry.setUnixMode(0120777)))).containsExactly(
        "a/catalog-info.yaml:1:1: The entry is a link or a device; only files are read.");
    assertThat(flaws(zip(entry -> entry.setUnixMode(0020666)))).hasSize(1);
    assertThat(flaws(zip(entry -> entry.setUnixMode(0100644)))).isEmpty();
  }

  @Test
  void a_link_of_another_system() {
    var zip = zip(entry -> entry.setUnixMode(0120777));
    zip[Zips.find(zip, 0x02014b50) + 5] = 19;
    assertThat(flaws(zip)).hasSize(1);
  }

  @Test
  void encrypted_entries() {
    var zip = zip(entry -> { });
    zip[Zips.find(zip, 0x02014b50) + 8] |= 1;
    assertThat(flaws(zip)).containsExactly("a/catalog-info.yaml:1:1: The entry is encrypted.");
  }

  @Test
  void methods_that_are_not_read() {
    var zip = zip(entry -> { });
    zip[Zips.find(zip, 0x02014b50) + 10] = 12;
    assertThat(flaws(zip)).hasSize(1).allSatisfy(flaw -> assertThat(flaw).contains("compressed by a method"));
    assertThat(flaws(zip(entry -> entry.setMethod(ZipArchiveEntry.STORED)))).isEmpty();
  }

  @Test
  void broken_zips() {
    var zip = zip(entry -> { });
    assertThat(flaws(Arrays.copyOf(zip, zip.length - 30))).containsExactly("upload.zip:1:1: The zip is broken: it cannot be read to its end.");
    zip[Zips.find(zip, 0x02014b50) + 16] ^= 1;
    assertThat(flaws(zip)).containsExactly("a/catalog-info.yaml:1:1: The entry is broken: its checksum is another one.");
    assertThat(flaws(Zips.of(List.of()))).containsExactly(":1:1: The upload has no file.");
  }

  @Test
  void zips_with_any_byte_changed_are_read_or_refused() {
    var zip = Uploads.zip(Map.of("a.yaml", ENTITY, "b.yaml", Uploads.entity("User", "a")));
    var random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      var changed = zip.clone();
      changed[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
      Uploads.flaws(new Part("upload.zip", changed));
    }
  }

  @Test
  void two_files_of_one_name() {
    var twice = List.of(Uploads.part("a.yaml", ENTITY), Uploads.part("a.yaml", ENTITY));
    assertThat(flaws(Zips.of(twice))).containsExactly("a.yaml:1:1: Two files have this name.");
    assertThat(Uploads.flaws(twice.toArray(Part[]::new))).containsExactly("a.yaml:1:1: Two files have this name.");
  }

  @Test
  void ten_thousand_files_and_no_more() {
    var files = new ArrayList<>(files(9_999));
    files.add(Uploads.part("a.yaml", ENTITY));
    assertThat(flaws(Zips.of(files))).isEmpty();
    assertThat(Uploads.flaws(files.toArray(Part[]::new))).isEmpty();
    files.add(Uploads.part("b.txt", ""));
    assertThat(flaws(Zips.of(files))).containsExactly("upload.zip:1:1: The zip has more than 10000 files and folders.");
    assertThat(Uploads.flaws(files.toArray(Part[]::new))).containsExactly(":1:1: The upload has more than 10000 files.");
  }

  @Test
  void a_zip_that_says_it_has_few_files() {
    var zip = Zips.of(files(10_001));
    int end = Zips.find(zip, 0x06054b50);
    zip[end + 8] = zip[end + 10] = 1;
    zip[end + 9] = zip[end + 11] = 0;
    assertThat(flaws(zip)).containsExactly("upload.zip:1:1: The zip has more than 10000 files and folders.");
  }

  @Test
  void sixteen_mebibytes_a_file() {
    var largest = new byte[16 * 1024 * 1024];
    new Random(1).nextBytes(largest);
    assertThat(flaws(Zips.of(List.of(new Part("x.bin", largest), Uploads.part("a.yaml", ENTITY))))).isEmpty();
    assertThat(flaws(Zips.of(List.of(new Part("x.bin", Arrays.copyOf(largest, largest.length + 1)))))).containsExactly(
        "x.bin:1:1: The entry has more than 16777216 bytes when it is inflated.");
    assertThat(Uploads.flaws(new Part("x.bin", new byte[largest.length + 1]))).containsExactly("x.bin:1:1: The file has more than 16777216 bytes.");
  }

  @Test
  void a_bomb_is_seen_by_how_it_grows() {
    var bomb = new Part("x.yaml", new byte[15 * 1024 * 1024]);
    assertThat(flaws(Zips.of(List.of(bomb)))).containsExactly("x.yaml:1:1: The entry grows more than 200 times when it is inflated.");
    assertThat(flaws(Zips.of(Collections.nCopies(1, new Part("x.txt", new byte[1024 * 1024]))))).containsExactly(
        ":1:1: The upload has no entity; files of a zip or of several are read if they are named *.yaml or *.yml.");
  }

  @Test
  void a_bomb_that_lies_about_its_size() {
    var zip = Zips.of(List.of(new Part("x.yaml", new byte[40 * 1024 * 1024])));
    int entry = Zips.find(zip, 0x02014b50);
    zip[entry + 24] = 1;
    zip[entry + 25] = zip[entry + 26] = zip[entry + 27] = 0;
    assertThat(flaws(zip)).hasSize(1);
  }

  @Test
  void sixty_four_mebibytes_in_all() {
    var quarter = new byte[16 * 1024 * 1024];
    new Random(1).nextBytes(quarter);
    var small = new byte[1024];
    var files = new ArrayList<Part>();
    for (int i = 0; i < 4; i++) {
      files.add(new Part(i + ".bin", i == 3 ? Arrays.copyOf(quarter, quarter.length - ENTITY.length()) : quarter));
    }
    files.add(Uploads.part("a.yaml", ENTITY));
    assertThat(Uploads.flaws(files.toArray(Part[]::new))).isEmpty();
    files.add(new Part("more.txt", small));
    assertThat(Uploads.flaws(files.toArray(Part[]::new))).containsExactly(":1:1: The upload has more than 67108864 bytes.");
  }

  @Test
  void many_files_that_are_small_until_inflated() {
    var flat = new byte[1024 * 1024];
    var files = IntStream.range(0, 65).mapToObj(i -> new Part(i + ".txt", flat)).toList();
    assertThat(flaws(Zips.of(files))).containsExactly("64.txt:1:1: With this entry the zip has more than 67108864 bytes when it is inflated.");
  }

  @Test
  void a_zip_comes_alone_and_has_none_in_it() {
    var zip = zip(entry -> { });
    assertThat(Uploads.flaws(new Part("a.zip", zip), Uploads.part("b.yaml", ENTITY))).containsExactly(
        "a.zip:1:1: A zip is uploaded alone, and has no other zip in it.");
    assertThat(flaws(Zips.of(List.of(new Part("a.zip", zip))))).containsExactly("a.zip:1:1: A zip is uploaded alone, and has no other zip in it.");
  }

  @Test
  void nothing() {
    assertThat(Uploads.flaws(new Part[0])).containsExactly(":1:1: The upload has no file.");
    assertThat(Uploads.flaws(Uploads.part("", ENTITY))).containsExactly(":1:1: A file has no name.");
  }
}
