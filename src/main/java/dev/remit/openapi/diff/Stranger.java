package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of a form that came or went which no form of the other version takes. Forms that leave most members open take
 * nearly anything; each of them that would take the object is met with one member more, which it knows and refuses.
 */
final class Stranger {

  /** So many values of a member are tried. */
  private static final int VALUES = 8;

  private final Examples accepting;
  private final Examples refusing;
  private final Shape own;

  /** @param own the form that the object is of */
  Stranger(Examples accepting, Examples refusing, Shape own) {
    this.accepting = accepting;
    this.refusing = refusing;
    this.own = own;
  }

  /** Null if there is none, or if one of these forms takes whatever was tried. */
  @Nullable ObjectNode to(List<Union.Alternative> forms) {
    @Nullable ObjectNode object = (own.types() & Types.OBJECT) == 0 || !own.groups().isEmpty() ? null : accepting.object(own);
    for (int i = 0; i < forms.size() && object != null; i++) {
      var form = forms.get(i).shape();
      object = refusing.refuses(form, object) ? object : refused(form, object);
    }
    return object;
  }

  private @Nullable ObjectNode refused(Shape form, ObjectNode object) {
    var odd = new Odd(accepting, own, refusing, form, VALUES);
    return form.declared().stream().filter(name -> !object.has(name)).map(name -> odd.with(object, name))
        .filter(Objects::nonNull).findFirst().orElse(null);
  }
}
