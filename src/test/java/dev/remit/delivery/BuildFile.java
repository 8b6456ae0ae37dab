package dev.remit.delivery;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the pom knows: its profiles, plugins and properties, and what it makes. */
final class BuildFile {

  private static final String PLUGINS = "//build/plugins/plugin/artifactId";

  private final Document pom;

  private BuildFile(Document pom) {
    this.pom = pom;
  }

  static BuildFile read(Path file) throws Exception {
    return new BuildFile(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
  }

  /** Where the packaged application lies, relative to the pom. */
  String artifact() {
    return "target/" + text("/project/build/finalName") + "." + text("/project/packaging");
  }

  /** The folder with the server's configuration, relative to the pom. */
  String serverConfiguration() {
    return text("//plugin[artifactId='liberty-maven-plugin']/configuration/configDirectory").replace("${project.basedir}/", "");
  }

  Set<String> profiles() {
    return each("/project/profiles/profile/id", Node::getTextContent);
  }

  Set<String> properties() {
    return each("/project/properties/*", Node::getNodeName);
  }

  /** As on the command line: {@code failsafe} for maven-failsafe-plugin. */
  Set<String> pluginPrefixes() {
    return each(PLUGINS, plugin -> plugin.getTextContent().replaceAll("^maven-|-maven|-plugin$", ""));
  }

  /** What the reports of a run under this profile have in their names, or nothing. */
  String reportSuffix(String profile) {
    var suffix = text("/project/profiles/profile[id='" + profile + "']/properties/surefire.reportNameSuffix");
    return suffix.isEmpty() ? "" : "-" + suffix;
  }

  private String text(String path) {
    var found = nodes(path);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  private Set<String> each(String path, Function<Node, String> what) {
    var found = nodes(path);
    return IntStream.range(0, found.getLength()).mapToObj(found::item).map(what).collect(Collectors.toSet());
  }

  private NodeList nodes(String path) {
    try {
      return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }
}
