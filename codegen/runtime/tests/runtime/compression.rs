//! Answers that are compressed on their way.

use runtime::error::{Error, TransportFailure};
use runtime::lines::LineStream;

use super::api::{Client, ClientBuilder, THING};
use super::server::{Script, Server, raw};
use super::streams::GET;

/// Bits as deflate has them: the lowest of a byte first, codes with their highest bit first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    used: u32,
}

impl Bits {
    fn code(&mut self, code: u32, length: u32) {
        for at in (0..length).rev() {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let bit = u8::from(code >> at & 1 == 1);
            *self.bytes.last_mut().unwrap() |= bit << (self.used % 8);
            self.used += 1;
        }
    }
}

/// The head that gzip writes (RFC 1952).
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

/// Zeros without end, 258 in 13 bits: the fixed codes of RFC 1951, section 3.2.6.
fn zeros() -> Vec<u8> {
    let mut bits = Bits::default();
    bits.code(0b1, 1);
    bits.code(0b10, 2);
    bits.code(0b0011_0000, 8);
    for _ in 0..400_000 {
        bits.code(0b1100_0101, 8);
        bits.code(0, 5);
    }
    bits.code(0, 7);
    bits.bytes
}

/// A hundred million zeros in Brotli, as its own program writes them.
const BROTLI: [u8; 80] = [
    0xcf, 0xff, 0xff, 0x7f, 0xf8, 0x27, 0x00, 0xe2, 0xb1, 0x40, 0x20, 0xf7, 0xfe, 0x9f, 0xff, 0xff,
    0xff, 0xf0, 0x4f, 0x00, 0xc4, 0x61, 0x01, 0x80, 0xee, 0xfd, 0x3f, 0xff, 0xff, 0xff, 0xe1, 0x9f,
    0x00, 0x88, 0xc3, 0x22, 0x00, 0xdd, 0xfb, 0x7f, 0xfe, 0xff, 0xff, 0xc3, 0x3f, 0x01, 0x10, 0x87,
    0x05, 0x00, 0xba, 0xf7, 0xff, 0xfc, 0xff, 0xff, 0x87, 0x7f, 0x02, 0x20, 0x0e, 0x0b, 0x00, 0x74,
    0xef, 0xff, 0xf3, 0x1f, 0xbc, 0x1e, 0xff, 0x04, 0x40, 0x1c, 0x16, 0x00, 0xe8, 0x62, 0xd7, 0x03,
];

/// A hundred megabytes by each name that compression has.
fn bombs() -> [(&'static str, Vec<u8>); 3] {
    // What is called deflate has zlib's head (RFC 1950).
    let deflate = [&[0x78, 0x9c][..], &zeros()].concat();
    let gzip = [&HEAD[..], &zeros()].concat();
    [
        ("gzip", gzip),
        ("deflate", deflate),
        ("br", BROTLI.to_vec()),
    ]
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| match crc & 1 {
            1 => (crc >> 1) ^ 0xedb8_8320,
            _ => crc >> 1,
        })
    })
}

/// As it is, in gzip's clothes.
pub fn stored(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.len()).unwrap();
    let mut bytes = HEAD.to_vec();
    bytes.push(1);
    bytes.extend(length.to_le_bytes());
    bytes.extend((!length).to_le_bytes());
    bytes.extend(text.as_bytes());
    bytes.extend(crc(text.as_bytes()).to_le_bytes());
    bytes.extend(u32::from(length).to_le_bytes());
    bytes
}

pub fn gzip(body: &[u8]) -> Script {
    compressed("gzip", body)
}

fn compressed(coding: &str, body: &[u8]) -> Script {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: {coding}\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    raw("").with_bytes([head.as_bytes(), body].concat())
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url())
}

#[tokio::test]
async fn an_answer_in_gzip() {
    let server = Server::start([gzip(&stored(THING))]).await;
    let client: Client = builder(&server).compression().build().unwrap();
    let response = client.get_thing("a").await.unwrap();
    assert_eq!(response.body().name, "lamp");
    assert_eq!(response.reply().bytes(), THING);
    let mut stream = client
        .call(&GET, |_| ())
        .download()
        .await
        .unwrap()
        .into_body();
    assert_eq!(stream.next().await.unwrap().unwrap(), THING);
    let asked = server.requests();
    let asked = asked[0].header("accept-encoding").unwrap();
    for name in ["gzip", "br", "deflate"] {
        assert!(asked.contains(name), "{asked}");
    }
    // Nobody asks for it without being told to, whichever crate has turned it on.
    let server = Server::start([gzip(&stored(THING))]).await;
    let client: Client = builder(&server).build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert_eq!(server.request().header("accept-encoding"), None);
}

/// Each has a few hundred kilobytes at most.
#[tokio::test]
async fn a_bomb_ends_at_the_limit() {
    for (coding, bomb) in bombs() {
        assert!(bomb.len() < 1_000_000);
        let server = Server::start([compressed(coding, &bomb)]).await;
        let client = builder(&server).compression().max_response_bytes(1_500_000);
        let client: Client = client.build().unwrap();
        let error = client.get_thing("a").await.unwrap_err();
        let failure = TransportFailure::TooLong { limit: 1_500_000 };
        assert_eq!(failure_of(&error), failure, "{coding}");
    }
}

/// What is read piece by piece comes in small pieces, and one value of a line ends at its limit.
#[tokio::test]
async fn a_bomb_that_is_read_piece_by_piece() {
    for (coding, bomb) in bombs() {
        let server = Server::start([compressed(coding, &bomb)]).await;
        let client: Client = builder(&server).compression().build().unwrap();
        let call = || client.call(&GET, |_| ()).download();
        let mut body = call().await.unwrap().into_body();
        let mut length = 0;
        while length < 4_000_000 {
            let piece = body.next().await.unwrap().unwrap();
            assert!(piece.len() <= 64 * 1024, "{coding}: {}", piece.len());
            length += piece.len();
        }
        drop(body);
        let body = call().await.unwrap().into_body();
        let mut lines = LineStream::<u32>::from(body).max_item_bytes(100_000);
        let error = lines.next().await.unwrap().unwrap_err();
        let failure = TransportFailure::TooLong { limit: 100_000 };
        assert_eq!(failure_of(&error), failure, "{coding}");
        assert!(lines.next().await.is_none());
    }
}

fn failure_of<E: std::fmt::Debug>(error: &Error<E>) -> TransportFailure {
    match error {
        Error::Transport(error) => error.failure(),
        _ => panic!("{error:?}"),
    }
}

/// What is no gzip though it says so is a body that broke off.
#[tokio::test]
async fn what_cannot_be_undone() {
    let server = Server::start([gzip(b"no gzip at all")]).await;
    let client: Client = builder(&server).compression().build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(failure_of(&error), TransportFailure::Body);
}
