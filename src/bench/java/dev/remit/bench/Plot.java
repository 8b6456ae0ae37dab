package dev.remit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines on two logarithmic axes, as SVG that is legible on light and on dark. */
final class Plot {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 40;
  private static final int BOTTOM = 60;
  private static final String STYLE = """
      <style>
        text { font: 13px system-ui, sans-serif; fill: #24292f } .grid { stroke: #d0d7de } .frame { stroke: #57606a; fill: none }
        .line { fill: none; stroke-width: 2 } .c0 { stroke: #57606a } .c1 { stroke: #0969da } .c2 { stroke: #bc4c00 }
        .d0 { fill: #57606a } .d1 { fill: #0969da } .d2 { fill: #bc4c00 }
        @media (prefers-color-scheme: dark) {
          text { fill: #e6edf3 } .grid { stroke: #30363d } .frame { stroke: #8b949e }
          .c0 { stroke: #8b949e } .c1 { stroke: #58a6ff } .c2 { stroke: #f0883e } .d0 { fill: #8b949e } .d1 { fill: #58a6ff } .d2 { fill: #f0883e }
        }
      </style>
      """;

  private final String across;
  private final String up;
  private final List<String> names = new ArrayList<>();
  private final List<List<double[]>> lines = new ArrayList<>();

  Plot(String across, String up) {
    this.across = across;
    this.up = up;
  }

  Plot line(String name, List<double[]> points) {
    names.add(name);
    lines.add(points);
    return this;
  }

  String svg() {
    var x = Scale.around(lines, 0, LEFT, WIDTH - RIGHT);
    var y = Scale.around(lines, 1, HEIGHT - BOTTOM, TOP);
    var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s against %s\">\n"
        .formatted(WIDTH, HEIGHT, up, across)).append(STYLE);
    x.decades().forEach(at -> svg.append(line("grid", x.at(at), TOP, x.at(at), HEIGHT - BOTTOM)).append(text(x.at(at), HEIGHT - BOTTOM + 18, "middle", number(at))));
    y.decades().forEach(at -> svg.append(line("grid", LEFT, y.at(at), WIDTH - RIGHT, y.at(at))).append(text(LEFT - 8, y.at(at) + 4, "end", number(at))));
    svg.append("<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n".formatted(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM));
    svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", across)).append(text(LEFT, TOP - 22, "start", up));
    for (int i = 0; i < lines.size(); i++) {
      svg.append(curve(i, x, y)).append(legend(i));
    }
    return svg.append("</svg>\n").toString();
  }

  private String curve(int index, Scale x, Scale y) {
    var points = lines.get(index);
    var dots = points.stream().map(p -> "<circle class=\"d%d\" cx=\"%s\" cy=\"%s\" r=\"3\"/>\n".formatted(index, place(x.at(p[0])), place(y.at(p[1]))));
    return points.stream().map(p -> place(x.at(p[0])) + "," + place(y.at(p[1])))
        .collect(Collectors.joining(" ", "<polyline class=\"line c" + index + "\" points=\"", "\"/>\n")) + dots.collect(Collectors.joining());
  }

  private String legend(int index) {
    double at = TOP + 18 + 20.0 * index;
    return line("line c" + index, LEFT + 14, at, LEFT + 44, at) + text(LEFT + 52, at + 4, "start", names.get(index));
  }

  private static String line(String kind, double x1, double y1, double x2, double y2) {
    return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n".formatted(kind, place(x1), place(y1), place(x2), place(y2));
  }

  private static String text(double x, double y, String anchor, String text) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(place(x), place(y), anchor, text);
  }

  private static String place(double at) {
    return String.format(Locale.ROOT, "%.1f", at).replaceAll("\\.0$", "");
  }

  private static String number(double decade) {
    return decade >= 1e6 ? "%.0f M".formatted(decade / 1e6) : decade >= 1e3 ? "%.0f k".formatted(decade / 1e3)
        : decade >= 1 ? "%.0f".formatted(decade) : String.valueOf(decade);
  }
}
