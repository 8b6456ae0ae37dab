package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.control.Entities;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.pages.SeenRevision;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Shows and takes the forms that enter, edit and remove things; each has a page of its own. */
@WebServlet(name = "entity", urlPatterns = EntityServlet.PATH + "/*")
public class EntityServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/entity";
  static final String EDIT = "edit";
  static final String REMOVAL = "removal";

  private static final String VIEW = "/WEB-INF/pages/catalogue/form.xhtml";
  // a description and annotations, in a script that takes nine letters for each in a form
  private static final int MOST = 512 * 1024;

  @Inject
  transient Entities entities;

  @Inject
  transient CatalogueLinks links;

  @Inject
  transient EntityFormPage page;

  @Inject
  transient Caller caller;

  @Override
  protected int most() {
    return MOST;
  }

  @Override
  protected @Nullable Link home(String name) {
    return name.equals(REMOVAL) ? links.to(page.ref().kind().text(), page.ref().address(), EDIT) : null;
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    return switch (name) {
      case EDIT -> edit(form);
      case REMOVAL -> remove(form);
      default -> enter(kind(name), form);
    };
  }

  private Link enter(EntityKind kind, Form form) {
    var entered = entities.enter(caller.actor(), kind, form.given("name"), EntityForm.input(form));
    return home(entered).with("done", "entered");
  }

  private Link edit(Form form) {
    return home(entities.edit(caller.actor(), page.ref(), SeenRevision.of(form), EntityForm.input(form))).with("done", "edited");
  }

  private Link remove(Form form) {
    var ref = page.ref();
    if (!form.text("confirmation").strip().equals(ref.address())) {
      throw new InvalidInput("/confirmation", "This is not its name. Nothing was removed.");
    }
    entities.remove(caller.actor(), ref, SeenRevision.of(form));
    return Link.to("catalogue").with("done", "removed");
  }

  private Link home(EntityView entity) {
    return links.to(entity.kind(), entity.name());
  }

  @Override
  protected FormPage page(String name) {
    if (!name.equals(EDIT) && !name.equals(REMOVAL)) {
      page.enter(kind(name));
    }
    return page;
  }

  @Override
  protected String view(String name) {
    return VIEW;
  }

  private static EntityKind kind(String name) {
    return EntityAddress.ENTERED.stream().filter(kind -> kind.text().equals(name)).findFirst().orElseThrow(NothingHere::new);
  }
}
