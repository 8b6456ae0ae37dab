package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/** One step of the way from a schema to a schema inside it. */
sealed interface Step {

  /** Appends how the step reads as part of a place. */
  void writeTo(StringBuilder place);

  /** How hard values are carried back along it. */
  default Effort effort() {
    return Effort.PLAIN;
  }

  /** The least first: a way of any length is better than a shorter one with a harder step. */
  enum Effort {
    /** A value of the outer schema has the inner one as its part, or is it. */
    PLAIN,
    /** What the outer value has to be besides depends on the keyword. */
    KEYWORD,
    /** No value of the outer schema shows what is there: a discriminator leads there, or one who refers to it from elsewhere. */
    UNSHOWN
  }

  /** Nowhere: the schema itself. */
  Step HERE = new Here();

  /** The step that leads nowhere. */
  record Here() implements Step {
    @Override
    public void writeTo(StringBuilder place) {}
  }

  /** To the member of this name. */
  record Member(String name) implements Step {
    @Override
    public void writeTo(StringBuilder place) {
      place.append('.').append(name);
    }
  }

  /** To every member that is declared nowhere. */
  record Rest() implements Step {
    @Override
    public void writeTo(StringBuilder place) {
      place.append(".*");
    }
  }

  /** To the item at this position. */
  record Item(int position) implements Step {
    @Override
    public void writeTo(StringBuilder place) {
      place.append('[').append(position).append(']');
    }
  }

  /** To every item from this position on. */
  record Items(int from) implements Step {
    @Override
    public void writeTo(StringBuilder place) {
      place.append("[]");
    }
  }

  /** To one of several alternatives for the same value. */
  record Branch(@Nullable String label) implements Step {
    @Override
    public void writeTo(StringBuilder place) {
      if (label != null) {
        place.append('(').append(label).append(')');
      }
    }
  }

  /** To what a value is that says so by the discriminator that its schema inherits. */
  record Subtype(String value) implements Step {
    @Override
    public Effort effort() {
      return Effort.UNSHOWN;
    }

    @Override
    public void writeTo(StringBuilder place) {
      place.append('(').append(value).append(')');
    }
  }

  /** To the schema under a keyword that has a step of its own kind, or to one of several under it. */
  record Keyword(String keyword, @Nullable String name) implements Step {
    @Override
    public Effort effort() {
      return keyword.equals("$dynamicAnchor") || keyword.equals("contentSchema") ? Effort.UNSHOWN : Effort.KEYWORD;
    }

    @Override
    public void writeTo(StringBuilder place) {
      place.append('(').append(keyword);
      if (name != null) {
        place.append(' ').append(name);
      }
      place.append(')');
    }
  }
}
