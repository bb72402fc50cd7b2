//! A request and its answer -> text for people, without the tokens.

use super::stub::{Request, Response, TOKEN};

/// A request and what the stub answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Exchange {
    /// What came.
    pub(super) request: Request,
    /// What went back.
    pub(super) response: Response,
}

/// The exchange, `>` before what was sent and `<` before what came back.
pub(super) fn show(exchange: &Exchange) -> String {
    let Exchange { request, response } = exchange;
    let mut lines = vec![format!("> {}", request.line)];
    lines.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| format!("> {}", header(name, value))),
    );
    lines.push(String::new());
    lines.push(format!(
        "< HTTP/1.1 {} {}",
        response.status, response.reason
    ));
    lines.extend(
        response
            .headers()
            .iter()
            .map(|(name, value)| format!("< {}", header(name, value))),
    );
    lines.push("<".to_owned());
    lines.extend(
        readable(&response.body)
            .lines()
            .map(|line| format!("< {line}")),
    );
    lines
        .iter()
        .map(|line| format!("  {}\n", masked(line)).replace("  \n", "\n"))
        .collect()
}

fn header(name: &str, value: &str) -> String {
    let is_token = name.eq_ignore_ascii_case("x-plex-token");
    format!("{name}: {}", if is_token { "***" } else { value })
}

/// JSON is indented, everything else stays as it is.
fn readable(body: &str) -> String {
    let json = serde_json::from_str::<serde_json::Value>(body);
    json.and_then(|json| serde_json::to_string_pretty(&json))
        .unwrap_or_else(|_| body.to_owned())
}

/// The text without the stub's token and without any transient token.
fn masked(text: &str) -> String {
    const TRANSIENT: &str = "transient-";
    let text = text.replace(TOKEN, "***");
    let mut parts = text.split(TRANSIENT);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_hexdigit() || c == '-');
        out.push_str(TRANSIENT);
        // The word alone, as in a sentence, hides nothing.
        out.push_str(if rest.len() < part.len() { "***" } else { "" });
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_masked() {
        let text = format!(
            "{TOKEN}, \"transient-6f0e1b1e-0000-4000-8000-000000000000\", a transient-like word"
        );
        assert_eq!(
            masked(&text),
            "***, \"transient-***\", a transient-like word"
        );
    }

    #[test]
    fn an_exchange_reads_like_this() {
        let request = Request {
            line: "GET /security/token?type=delegation&scope=all HTTP/1.1".to_owned(),
            headers: vec![
                ("accept".to_owned(), "application/json".to_owned()),
                ("X-Plex-Token".to_owned(), "anything".to_owned()),
            ],
        };
        let response = Response {
            status: 200,
            reason: "OK",
            content_type: "application/json",
            body: r#"{"token":"transient-6f0e1b1e-0000-4000-8000-000000000000"}"#.to_owned(),
        };
        let expected = "  > GET /security/token?type=delegation&scope=all HTTP/1.1
  > accept: application/json
  > X-Plex-Token: ***

  < HTTP/1.1 200 OK
  < content-type: application/json
  < content-length: 58
  < connection: close
  <
  < {
  <   \"token\": \"transient-***\"
  < }
";
        assert_eq!(show(&Exchange { request, response }), expected);
    }
}
