package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/** The part of a request or an answer that a comparison is at. */
sealed interface Part {

  /** The name readers see, as {@link dev.remit.openapi.Witness#part()}. */
  String label();

  /** The message as a whole, or nothing that travels. */
  record Whole() implements Part {
    @Override
    public String label() {
      return "request";
    }
  }

  /** A parameter; absent in the document that lacks it. */
  record Parameter(@Nullable Located before, @Nullable Located after) implements Part {
    @Override
    public String label() {
      var one = after == null ? before : after;
      return one == null ? "parameter" : one.text("in") + " parameter " + one.text("name");
    }
  }

  /**
   * The body of the request.
   *
   * @param field the part of the form in question; null for the body as a whole
   */
  record Body(@Nullable String mediaType, @Nullable Field field) implements Part {

    Body(@Nullable String mediaType) {
      this(mediaType, null);
    }

    @Override
    public String label() {
      return "body";
    }
  }

  /**
   * A part of a form.
   *
   * @param type the media type that is in question; null for any
   */
  record Field(String name, @Nullable String type) {}

  /** The same with a part of the form that the comparison has come to. */
  default Part in(Field field) {
    return this instanceof Body body ? new Body(body.mediaType, field) : this;
  }

  /**
   * The body of an answer, or the answer as a whole.
   *
   * @param status as the document writes it: a status, a range or {@code default}
   */
  record Answer(String status, @Nullable String mediaType) implements Part {
    @Override
    public String label() {
      return "body";
    }
  }

  /** A header of an answer. */
  record Header(String status, String name) implements Part {
    @Override
    public String label() {
      return "header " + name;
    }
  }

  /** The same with the media type that the comparison has come to. */
  default Part of(String mediaType) {
    return this instanceof Body ? new Body(mediaType)
        : this instanceof Answer answer ? new Answer(answer.status, mediaType) : this;
  }
}
