package dev.remit.openapi.mock.space;

import dev.remit.openapi.message.Query;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a list: the items, and beside them what is usually said of a page. */
final class PageBody {

  private static final Set<String> GROUPS = Set.of("meta", "metadata", "pagination", "paging", "page", "pageinfo", "paginginfo", "links");

  private final Call call;
  private final Tools tools;
  private final ListPlan plan;
  private final Page page;

  PageBody(Call call, ListPlan plan, Page page) {
    this.call = call;
    this.tools = call.tools();
    this.plan = plan;
    this.page = page;
  }

  /** Null if it cannot satisfy its schema. */
  @Nullable Node body() {
    var items = Trees.array(page.items().stream().map(kept -> Shown.of(kept.value(), plan.item())).toList());
    var body = plan.envelope().around(items, this::beside);
    return tools.accepts(plan.envelope().whole(), body) ? body : null;
  }

  private @Nullable Node beside(String name, Shape member, boolean required) {
    var said = member.isObject() && GROUPS.contains(Words.plain(name)) ? group(member) : said(Words.plain(name), member);
    return said != null ? said : required ? tools.made(member) : null;
  }

  private @Nullable Node group(Shape group) {
    var members = new LinkedHashMap<String, Node>();
    for (var name : group.names()) {
      var value = beside(name, Objects.requireNonNull(group.member(name)), group.required.contains(name));
      if (value != null) {
        members.put(name, value);
      }
    }
    var made = Trees.object(members);
    return !members.isEmpty() && tools.accepts(group, made) ? made : null;
  }

  private @Nullable Node said(String name, Shape member) {
    return candidates(name).stream().filter(each -> tools.accepts(member, each)).findFirst().orElse(null);
  }

  private List<Node> candidates(String name) {
    long pages = page.limit() == 0 ? 0 : (page.total() + page.limit() - 1) / page.limit();
    long number = (page.limit() == 0 ? 0 : page.offset() / page.limit()) + plan.firstPage();
    boolean more = page.next() != null;
    return switch (name) {
      case "pages", "totalpages", "pagecount", "lastpage", "numpages", "pagestotal" -> numbers(pages);
      case "numberofelements", "returned", "itemsonpage", "resultsonpage", "pageitemcount" -> numbers(page.items().size());
      case "limit", "pagesize", "perpage", "size", "itemsperpage", "pagelimit" -> numbers(page.limit());
      case "offset", "skip", "start", "startindex" -> numbers(page.offset());
      case "page", "pagenumber", "currentpage", "number", "pageno", "pageindex" -> numbers(number);
      case "hasmore", "hasnext", "hasnextpage", "more" -> flags(more);
      case "last", "islast" -> flags(!more);
      case "first", "isfirst", "haspreviousnot" -> flags(page.offset() == 0);
      case "hasprevious", "hasprev", "haspreviouspage" -> flags(page.offset() > 0);
      case "empty" -> flags(page.items().isEmpty());
      case "next", "nextcursor", "nextpagetoken", "nexttoken", "nextpage", "nextlink", "nexturl", "continuationtoken", "endcursor" -> next(number);
      case "previous", "prev", "previouscursor", "prevcursor", "previouspage", "prevpage", "previouslink", "prevurl", "previousurl" -> List.of(new NullNode(1, 1));
      default -> isCount(name) ? numbers(page.total()) : List.of();
    };
  }

  private static boolean isCount(String name) {
    return name.startsWith("total") || name.endsWith("count") || Set.of("found", "hits", "matches", "recordstotal", "count").contains(name);
  }

  private static List<Node> numbers(long number) {
    return List.of(Trees.number(number));
  }

  private static List<Node> flags(boolean flag) {
    return List.of(new BooleanNode(flag, 1, 1));
  }

  private List<Node> next(long number) {
    var none = new NullNode(1, 1);
    if (page.next() == null) {
      return List.of(none, Trees.text(""));
    }
    if (plan.roles().containsKey(Role.CURSOR)) {
      return List.of(Trees.text(page.next()), none);
    }
    var link = link(number);
    return link == null ? List.of(none) : List.of(Trees.text(link), Trees.number(number + 1), none);
  }

  // relative to the address that was called (RFC 3986, section 5)
  private @Nullable String link(long number) {
    var offset = plan.roles().get(Role.OFFSET);
    var paged = plan.roles().get(Role.PAGE);
    if (offset == null && paged == null) {
      return null;
    }
    Map<String, String> query = new LinkedHashMap<>();
    Query.raw(call.request().query()).forEach((name, values) -> query.put(name, Query.decoded(values.get(0))));
    if (offset != null) {
      query.put(offset.name(), String.valueOf(page.offset() + page.items().size()));
    } else {
      query.put(paged.name(), String.valueOf(number + 1));
    }
    return "?" + String.join("&", query.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())).toList());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
