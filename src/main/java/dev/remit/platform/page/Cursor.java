package dev.remit.platform.page;

import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.InvalidInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place in a list after which a page begins, opaque to those who carry it around. */
public final class Cursor {

  // names, versions and numbers: what lists are ordered by
  private static final Pattern SENSIBLE = Pattern.compile("[\\x20-\\x7E]{1,200}");

  // before the first character of a slug; not empty, since Oracle takes that for null
  private static final String BEFORE_ALL_NAMES = "!";

  private Cursor() {}

  public static String of(String position) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  /** The position, absent at the beginning of the list; a cursor that we never gave out is refused. */
  public static @Nullable String position(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      var position = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (SENSIBLE.matcher(position).matches()) {
        return position;
      }
      throw unknown();
    } catch (IllegalArgumentException | CharacterCodingException unknown) {
      throw unknown();
    }
  }

  /** The name after which a page of a list by names begins; in every database's order before all names at the beginning. */
  public static String name(@Nullable String cursor) {
    var position = position(cursor);
    return position == null ? BEFORE_ALL_NAMES : position;
  }

  /** The key after which a page of a list by keys begins; of all bits 0 at the beginning. */
  public static UUID key(@Nullable String cursor) {
    var position = position(cursor);
    return position == null ? new UUID(0, 0) : TimeOrderedId.read(position).orElseThrow(Cursor::unknown);
  }

  /** The position in a list whose items are counted; 0 at the beginning. */
  public static int offset(@Nullable String cursor) {
    var position = position(cursor);
    if (position == null) {
      return 0;
    }
    if (!position.matches("\\d{1,9}")) {
      throw unknown();
    }
    return Integer.parseInt(position);
  }

  private static InvalidInput unknown() {
    return new InvalidInput("cursor", "The cursor is none that a page of this list ended with.");
  }
}
