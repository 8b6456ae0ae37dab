package dev.remit.openapi.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.Mock;
import dev.remit.openapi.PreparedAnswers;
import dev.remit.openapi.Reads;
import dev.remit.openapi.message.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoosingTest {

  private static final Mock MOCK = Mock.of(Reads.read("""
      openapi: 3.1.0
      info: {title: Alike, version: 1.0.0}
      paths:
        /pages/{page}{ending}:
          get:
            parameters:
              - {name: page, in: path, required: true, schema: {type: string}}
              - {name: ending, in: path, required: true, schema: {enum: [.json, .xml]}}
            responses: {'200': {description: A page}}
        /things/{number}:
          get: {parameters: [{name: number, in: path, required: true, schema: {type: integer}}], responses: {'200': {description: By number}}}
        /things/{name}:
          get: {parameters: [{name: name, in: path, required: true, schema: {type: string}}], responses: {'200': {description: By name}}}
        /things/pending:
          get: {parameters: [{name: q, in: query, required: true, schema: {type: string}}], responses: {'200': {description: Those that wait}}}
        /jobs/{job}:
          get:
            parameters: [{name: project, in: query, required: true, schema: {type: string}}]
            responses: {'200': {description: A job}}
        /jobs/{name}:
          get:
            parameters: [{name: filter, in: query, schema: {type: string}}]
            responses: {'200': {description: Any job}}
        /weather?city={city}:
          get: {parameters: [{name: city, in: query, required: true, schema: {type: string}}], responses: {'200': {description: In a city}}}
        /weather?lat={lat}&lon={lon}:
          get:
            parameters:
              - {name: lat, in: query, required: true, schema: {type: number}}
              - {name: lon, in: query, required: true, schema: {type: number}}
            responses: {'200': {description: At a place}}
        /kinds/{kind}:
          get: {parameters: [{name: kind, in: path, required: true, schema: {enum: ['', pending, small]}, example: pending}], responses: {'200': {description: A kind}}}
        /kinds/pending:
          get: {responses: {'200': {description: The pending kind}}}
        /same/{a}: {get: {responses: {'200': {description: One}}}}
        /same/{b}: {get: {responses: {'200': {description: The other}}}}
      """), PreparedAnswers.unbounded());

  private static String called(String line) {
    var answer = MOCK.answer(Asked.of(line));
    return answer.status() + " " + answer.why().operation();
  }

  @ParameterizedTest
  @CsvSource({
      "GET /pages/a.json, 200 GET /pages/{page}{ending}",
      "GET /pages/a.b.xml, 200 GET /pages/{page}{ending}",
      "GET /pages/a.txt, 422 GET /pages/{page}{ending}",
      "GET /things/5, 200 GET /things/{number}",
      "GET /things/five, 200 GET /things/{name}",
      "GET /things/pending, 422 GET /things/pending",
      "GET /jobs/5, 200 GET /jobs/{name}",
      "GET /jobs/5?project=p, 200 GET /jobs/{job}",
      "GET /jobs/5?filter=p, 200 GET /jobs/{name}",
      "GET /weather?city=Bern, 200 GET /weather?city={city}",
      "GET /weather?lat=1&lon=2, 200 GET /weather?lat={lat}&lon={lon}",
      "GET /weather?lat=1&lon=x, 422 GET /weather?city={city}",
      "GET /same/1, 200 GET /same/{a}"
  })
  void theOneThatTakesTheRequest(String line, String operation) {
    assertThat(called(line)).isEqualTo(operation);
  }

  @Test
  void whatIsProposedIsForTheOperationWhereverThatCanBe() {
    for (var operation : MOCK.operations()) {
      var call = MOCK.sample(operation);
      var answer = MOCK.answer(Asked.of(call));
      assertThat(answer.status()).as(call.target()).isEqualTo(200);
      assertThat(answer.why().operation()).as(call.target()).isEqualTo(call.operation().equals("GET /same/{b}") ? "GET /same/{a}" : call.operation());
    }
  }
}
