package dev.remit.openapi.example;

import dev.remit.openapi.diff.Bound;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As an object: its members in the order of their declarations, the required ones and as many others as are to be seen. */
final class ObjectWay implements Way {

  /** More members or items that nobody sees than this are not made. */
  static final int MOST = 10_000;
  private static final int CROWDED = 3;

  private final List<Member> members = new ArrayList<>();
  private final Extras extras;
  private final int least;
  private final int most;
  /** How many members there may be beside the required ones. */
  private final int room;

  private record Member(String name, boolean required, boolean travels, Later recipe) {}

  ObjectWay(Recipes recipes, Shape shape) {
    this.least = Bound.least(Bound.atLeast(shape, "minProperties"));
    this.most = Bound.count(Bound.atMost(shape, "maxProperties"));
    this.extras = new Extras(recipes, shape);
    var names = new LinkedHashSet<>(shape.declared());
    names.addAll(shape.required());
    var told = recipes.kinds().told(shape);
    for (var name : names) {
      var inside = shape.property(name);
      boolean required = shape.required().contains(name);
      if (required || extras.allows(name) && (inside.isNullable() || (inside.types() & Types.VALUES) != 0)) {
        members.add(new Member(name, required, recipes.travels(inside), 
            recipes.later(() -> inside, told != null && told.property().equals(name) ? Hint.exactly(told.value()) : Hint.of(name))));
      }
    }
    room = most - (int) members.stream().filter(Member::required).filter(Member::travels).count();
  }

  @Override
  public @Nullable Node make(Making making) {
    making.write(2);
    var made = new LinkedHashMap<String, Node>();
    int open = room;
    for (var member : members) {
      if (!member.required && (open <= 0 || !isWanted(member, making)) || !isSent(member, making)) {
        continue;
      }
      var value = member.recipe.recipe().make(making);
      if (value != null) {
        making.write(Sizes.ofName(member.name));
        made.put(member.name, value);
        open -= member.required ? 0 : 1;
      } else if (member.required && !making.isLenient()) {
        return null;
      }
    }
    return open >= 0 && isFilled(made, making) || making.isLenient() ? Values.object(made) : null;
  }

  private static boolean isSent(Member member, Making making) {
    return member.travels || member.required && making.isComplete();
  }

  private static boolean isWanted(Member member, Making making) {
    var chance = making.chance();
    return !making.isEnding() && !member.recipe.recipe().comesBack(making)
        && (!chance.rolls() || chance.happens(making.depth() > CROWDED ? 1 : 2, CROWDED));
  }

  private boolean isFilled(Map<String, Node> made, Making making) {
    for (var member : members) {
      if (made.size() >= least) {
        break;
      }
      var value = made.containsKey(member.name) || !member.travels ? null : member.recipe.recipe().make(making);
      if (value != null) {
        made.put(member.name, value);
      }
    }
    return extras.fill(made, least, most, making);
  }
}
