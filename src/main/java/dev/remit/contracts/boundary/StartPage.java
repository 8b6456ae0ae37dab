package dev.remit.contracts.boundary;

import dev.remit.contracts.ApiView;
import dev.remit.contracts.control.Contracts;
import dev.remit.contracts.first.FieldType;
import dev.remit.contracts.first.FirstInput;
import dev.remit.contracts.first.FirstThing;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form from which a first document is made. */
@Named
@RequestScoped
public class StartPage extends FormPage {

  @Inject
  Contracts contracts;

  private ApiView api;

  @Override
  public void load() {
    api = contracts.api(actor(), address().variable("api"));
  }

  public ApiView api() {
    return api;
  }

  /** The places for things in the form. */
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, FirstInput.MOST_THINGS).boxed().toList();
  }

  public List<String> acts() {
    return Arrays.stream(FirstThing.Act.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  public String types() {
    return Arrays.stream(FieldType.values()).map(FieldType::text).collect(Collectors.joining(", "));
  }

  /** Whether an act is ticked: all of them in a form that nobody has sent yet. */
  public boolean ticked(int number, String act) {
    return !filled().came("start") || filled().form().texts("acts" + number).contains(act);
  }
}
