//! Other ways than an ordinary call by HTTP/1 and nothing in between.

use runtime::body::Body;
use runtime::call::Operation;
use runtime::lines::LineStream;
use runtime::oauth::RefreshToken;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::super::api::POST_THING;
use super::super::bodies::stream;
use super::super::http2::frame;
use super::super::lines::Lines;
use super::super::pages::{ByCursor, ByLink};
use super::super::server::BOUND;
use super::super::tls;
use super::told::Listening;
use super::*;

/// An ordinary call by such a client, whatever comes of it.
async fn by(told: &Listening, what: &str, client: &Client) {
    match ordinary(client).await {
        Ok(response) => debugged(what, &response),
        Err(error) => drop(silent(what, error)),
    }
    told.assert_log_silent(what);
}

fn built(builder: Builder) -> Client {
    debugged("builder", &builder);
    let client = builder.build().unwrap();
    debugged("client", &client);
    client
}

/// A client that carries all of it, on this HTTP client.
fn on(http: reqwest::ClientBuilder, url: &str) -> Client {
    built(loaded(
        ClientBuilder::new(&API).http_client(http).base_url(url),
    ))
}

fn all<O: Operation>(client: &Client) -> Call<O> {
    client.call_as(&ALL, |request| {
        request.path("id", PathStyle::SIMPLE, CANARY);
        request.query("q", QueryStyle::FORM, CANARY);
    })
}

#[tokio::test]
async fn pages() {
    let told = listen().await;
    let page = |next: &str| {
        let body = format!(r#"{{"data":[1],"meta":{{"next":"{CANARY}"}}}}"#);
        raw(format!(
            "HTTP/1.1 200 OK\r\nlink: <{next}>; rel=next\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ))
    };
    for (expected, last) in answers() {
        let next = format!("/next/{CANARY}?q={CANARY}");
        let script = || [token(), page(&next), page(&next), last.clone()];
        let server = Server::start(script()).await;
        let client = client(&server.url());
        let mut pages = all::<ByLink>(&client).no_retries().pages();
        debugged("pages", &pages);
        let mut count = 0;
        while count < 4
            && let Some(page) = pages.next_page().await
        {
            count += 1;
            match page {
                Ok(page) => debugged("page", page.reply()),
                Err(error) => {
                    silent(expected, error);
                    break;
                }
            }
        }
        told.assert_silent(expected);
        let server = Server::start(script()).await;
        let client = super::client(&server.url());
        let mut items = all::<ByCursor>(&client).no_retries().items();
        debugged("items", &items);
        let mut count = 0;
        while count < 4
            && let Some(item) = items.next().await
        {
            count += 1;
            if let Err(error) = item {
                silent(expected, error);
                break;
            }
        }
        told.assert_silent(expected);
    }
}

#[tokio::test]
async fn lines() {
    let told = listen().await;
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n";
    let body = format!("{{\"{CANARY}\":1}}\n\"{CANARY}\"\n[\"{CANARY}\"]\n{CANARY}");
    for script in [
        raw(format!("{head}\r\n{body}")).closing(),
        raw(format!("{head}content-length: 9999\r\n\r\n{body}")).closing(),
        answer("418 Teapot", "application/x-ndjson", CANARY),
    ] {
        let server = Server::start([token(), script]).await;
        let client = client(&server.url());
        match all::<Lines>(&client).no_retries().await {
            Ok(response) => {
                debugged("lines", response.reply());
                let mut lines = response.into_body();
                debugged("lines", &lines);
                while let Some(line) = lines.next().await {
                    let error = line.unwrap_err();
                    printed("line", &error);
                    causes("line", &error);
                }
            }
            Err(error) => drop(silent("no lines", error)),
        }
        told.assert_silent("lines");
        let call = all::<Lines>(&client).no_retries().download();
        if let Ok(response) = call.await {
            let mut lines = LineStream::<u32>::from(response.into_body()).max_item_bytes(9);
            while let Some(line) = lines.next().await {
                causes("a long line", &line.unwrap_err());
            }
        }
        told.assert_silent("long lines");
    }
}

#[tokio::test]
async fn uploads() {
    let told = listen().await;
    for (expected, script) in answers() {
        for body in [|| stream(&["x", "y"]), || Body::from("x")] {
            let server = Server::start([script.clone()]).await;
            let client = client(&server.url());
            let call = client.call(&POST_THING, |request| {
                request.header("X-Token", runtime::style::HeaderStyle::SIMPLE, CANARY);
                request.body("a/b", body());
            });
            let call = call.flavor(CANARY).header("x-call-token", CANARY);
            debugged("call", &call);
            match call.await {
                Ok(response) => debugged(expected, &response),
                Err(error) => drop(silent(expected, error)),
            }
            told.assert_silent(expected);
        }
        let server = Server::start([script]).await;
        let client = client(&server.url());
        let call = client.call(&POST_THING, |request| {
            let parts = serde_json::json!({"a": CANARY});
            request.multipart("multipart/form-data", &parts, &[]);
        });
        debugged("call", &call);
        match call.await {
            Ok(response) => debugged(expected, &response),
            Err(error) => drop(silent(expected, error)),
        }
        told.assert_silent(expected);
    }
}

#[tokio::test]
async fn files() {
    let told = listen().await;
    let file = std::env::temp_dir().join(format!("runtime-ways-{}", std::process::id()));
    let cut = raw(format!(
        "HTTP/1.1 200 OK\r\nx-echo: {CANARY}\r\ncontent-length: 9999\r\n\r\n{CANARY}"
    ));
    for script in [cut.clone().closing(), cut] {
        let server = Server::start([token(), script]).await;
        let call = ordinary(&client(&server.url())).no_retries().download();
        let mut body = call.await.unwrap().into_body();
        body.idle_timeout(Duration::from_millis(300));
        let error = body.write_to(&file).await.unwrap_err();
        printed("file", &error);
        causes("file", &error);
        told.assert_silent("file");
        assert!(!file.exists());
    }
}

#[tokio::test]
async fn tokens_that_are_refreshed() {
    let told = listen().await;
    let granted =
        format!(r#"{{"access_token":"{CANARY}","refresh_token":"{CANARY}","expires_in":9}}"#);
    let denied = format!(r#"{{"error":"invalid_grant","error_description":"{CANARY}"}}"#);
    for (what, first) in [
        ("granted", json("200 OK", &granted)),
        ("denied", json("400 No", &denied)),
        (
            "no token",
            json("200 OK", &format!(r#"{{"{CANARY}":"{CANARY}"}}"#)),
        ),
        ("no JSON", json("200 OK", CANARY)),
        (
            "cut",
            raw(format!(
                "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{granted}"
            ))
            .closing(),
        ),
    ] {
        for in_body in [false, true] {
            let server = Server::start([first.clone(), answer("418 Teapot", "a/b", CANARY)]).await;
            let provider = RefreshToken::new("/token", CANARY);
            let provider = provider
                .client("id", Some(CANARY.into()))
                .parameter("p", CANARY);
            let provider = provider.on_new(|token| debugged("token", token));
            let provider = match in_body {
                true => provider.secret_in_body(),
                false => provider,
            };
            debugged("provider", &provider);
            let builder = builder(&server.url());
            let client = built(builder.credential(&BEARER, Credential::provider(provider)));
            let error = ordinary(&client).no_retries().await.unwrap_err();
            let is_granted = matches!(what, "granted");
            assert_eq!(kind(&error) == "undocumented", is_granted, "{error:?}");
            silent(what, error);
            told.assert_log_silent(what);
        }
    }
}

#[cfg(feature = "hyper")]
#[tokio::test]
async fn another_stack() {
    use runtime::hyper_stack::HyperTransport;

    let told = listen().await;
    for (expected, script) in answers() {
        let server = Server::start(granted(script)).await;
        let builder = ClientBuilder::new(&API).transport(HyperTransport::plain());
        let client = built(loaded(builder.base_url(server.url())));
        match ordinary(&client).await {
            Ok(response) => debugged(expected, &response),
            Err(error) => {
                assert_eq!(kind(&error), expected);
                silent(expected, error);
            }
        }
        told.assert_silent(expected);
    }
}

/// A token for who asks for one, else an echo, and a stream that breaks off.
async fn echo(mut stream: TcpStream, breaks: bool) -> std::io::Result<()> {
    let mut is_token = true;
    stream.read_exact(&mut [0; 24]).await?;
    stream.write_all(&frame(4, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut payload).await?;
        if head[3] != 1 {
            continue;
        }
        let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        // `:status: 200`, and a header as it is written.
        let mut block = vec![0x88, 0, 6];
        block.extend(b"x-echo");
        block.push(u8::try_from(CANARY.len()).unwrap());
        block.extend(CANARY.as_bytes());
        let mut head = frame(1, id, &block);
        head[4] = 4;
        let body = match is_token {
            true => format!(r#"{{"access_token":"{CANARY}"}}"#),
            false => CANARY.to_owned(),
        };
        let mut data = frame(0, id, body.as_bytes());
        data[4] = u8::from(is_token || !breaks);
        stream.write_all(&[head, data].concat()).await?;
        if breaks && !is_token {
            stream.write_all(&frame(3, id, &[0, 0, 0, 2])).await?;
        }
        is_token = false;
    }
}

/// A server that speaks HTTP/2.
async fn second_version(breaks: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(tokio::time::timeout(BOUND, echo(stream, breaks)));
        }
    }));
    url
}

#[tokio::test]
async fn the_second_version_of_http() {
    let told = listen().await;
    for breaks in [false, true] {
        let url = second_version(breaks).await;
        let http = reqwest::Client::builder()
            .no_proxy()
            .http2_prior_knowledge();
        let client = on(http, &url);
        let error = ordinary(&client).no_retries().await.unwrap_err();
        assert_eq!(kind(&error), if breaks { "transport" } else { "decode" });
        silent("HTTP/2", error);
        told.assert_silent("HTTP/2");
    }
}

#[tokio::test]
async fn by_tls() {
    let told = listen().await;
    const TOKEN: &str = r#"{"access_token":"Nightingale-7f3bKkZq9_x.w"}"#;
    assert!(TOKEN.contains(CANARY));
    let url = tls::secure(&[TOKEN, CANARY]).await;
    by(&told, "TLS", &on(tls::trusting(), &url)).await;
    // Nobody vouches for the certificate.
    let url = tls::secure(&[]).await;
    let http = reqwest::Client::builder().no_proxy();
    by(&told, "a certificate", &on(http, &url)).await;
}

/// The proxy's own password is in its URL.
#[tokio::test]
async fn by_a_proxy() {
    let told = listen().await;
    let refusal = answer("407 Proxy Authentication Required", CANARY, CANARY);
    for (base, script) in [
        ("http://far.test", vec![token(), refusal.clone()]),
        ("http://far.test", vec![token(), raw(CANARY).closing()]),
        ("https://far.test", vec![refusal.closing()]),
        (
            "https://far.test",
            vec![raw(format!("HTTP/1.1 502 {CANARY}\r\n\r\n")).closing()],
        ),
        (
            "https://far.test",
            vec![raw(format!("{CANARY}\r\n\r\n")).closing()],
        ),
    ] {
        let proxy = Server::start(script).await;
        let url = format!("http://user:{CANARY}@127.0.0.1:{}", proxy.port());
        let http = || {
            let proxy = reqwest::Proxy::all(&url).unwrap();
            reqwest::Client::builder().no_proxy().proxy(proxy)
        };
        by(&told, "a proxy", &on(http(), base)).await;
        let head = proxy.requests()[0].head.to_lowercase();
        assert!(head.contains("proxy-authorization: basic"), "{base}");
    }
    let nobody = reqwest::Proxy::all(format!("http://user:{CANARY}@127.0.0.1:1")).unwrap();
    let http = reqwest::Client::builder().no_proxy().proxy(nobody);
    by(&told, "no proxy", &on(http, "https://far.test")).await;
}

#[cfg(feature = "compression")]
#[tokio::test]
async fn compressed() {
    use super::super::compression::{gzip, stored};

    let told = listen().await;
    let good = gzip(&stored(CANARY));
    let broken = gzip(&[&stored(CANARY)[..20], CANARY.as_bytes()].concat());
    for (expected, script) in [("decode", good), ("transport", broken)] {
        let server = Server::start([token(), script]).await;
        let client = built(builder(&server.url()).compression());
        let error = ordinary(&client).no_retries().await.unwrap_err();
        assert_eq!(kind(&error), expected);
        silent(expected, error);
        told.assert_silent(expected);
    }
}
