//! Large bodies in flat memory, both ways. A program of its own: the peak of memory is that of the
//! whole process.
#![cfg(all(feature = "fs", feature = "reqwest"))]
#![allow(missing_docs)]

use std::convert::Infallible;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use runtime::binary::Binary;
use runtime::body::Body;
use runtime::call::{Answer, Call, Operation};
use runtime::client::{ApiInfo, ClientBuilder, Core};
use runtime::json::{Encode, Writer};
use runtime::request::{OperationInfo, Request};
use runtime::response::{Reply, Unreadable};
use tokio::sync::Mutex;

const MIB: u64 = 1024 * 1024;
const CHUNK: usize = 64 * 1024;
/// What memory may grow by at its peak.
const GROWTH: u64 = 16 * MIB;

/// One at a time: they would see each other's memory.
static ALONE: Mutex<()> = Mutex::const_new(());

static API: ApiInfo = ApiInfo {
    user_agent: "test/1",
    server: None,
    headers: &[],
};
static UPLOAD: OperationInfo = operation("upload", Method::POST, "/upload");
static DOWNLOAD: OperationInfo = operation("download", Method::GET, "/download");
static WHOLE: OperationInfo = operation("whole", Method::GET, "/whole");

const fn operation(id: &'static str, method: Method, path: &'static str) -> OperationInfo {
    OperationInfo {
        id,
        method,
        path,
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    }
}

/// An operation whose answer is a number.
enum Count {}

impl Operation for Count {
    type Output = u64;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<u64, Infallible>, Unreadable> {
        Answer::success(reply)
    }
}

/// An operation whose answer is read as a whole.
enum Whole {}

impl Operation for Whole {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Bytes, Infallible>, Unreadable> {
        Answer::success_bytes(reply)
    }
}

/// So many zeros, made when they are asked for.
struct Zeros(u64);

impl Stream for Zeros {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.min(CHUNK as u64);
        self.0 -= length;
        let chunk = (length > 0).then(|| Ok(Bytes::from(vec![0; length as usize])));
        Poll::Ready(chunk)
    }
}

struct Form {
    file: Binary,
}

impl Encode for Form {
    fn encode(&self, out: &mut Writer) {
        out.object().member("file", &self.file);
    }
}

/// Answers so many requests: an upload with the number of bytes that came, a download with so many.
fn serve(requests: usize, length: u64) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for _ in 0..requests {
            let (stream, _) = listener.accept().unwrap();
            // Nobody waits for a test that got stuck.
            stream
                .set_read_timeout(Some(Duration::from_secs(30)))
                .unwrap();
            stream
                .set_write_timeout(Some(Duration::from_secs(30)))
                .unwrap();
            let _ = answer(stream, length);
        }
    });
    url
}

fn answer(mut stream: TcpStream, length: u64) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(CHUNK, stream.try_clone()?);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head)?;
    }
    if head.starts_with("GET ") {
        let announced = match head.starts_with("GET /whole") {
            true => String::new(),
            false => format!("content-length: {length}\r\n"),
        };
        write!(
            stream,
            "HTTP/1.1 200 OK\r\n{announced}connection: close\r\n\r\n"
        )?;
        let zeros = vec![0; CHUNK];
        for _ in 0..length / CHUNK as u64 {
            stream.write_all(&zeros)?;
        }
        return Ok(());
    }
    let announced = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let mut count = 0;
    match announced.and_then(|length| length.parse().ok()) {
        Some(length) => count += skip(&mut reader, length)?,
        None => loop {
            let mut size = String::new();
            reader.read_line(&mut size)?;
            let size = u64::from_str_radix(size.trim(), 16).unwrap();
            skip(&mut reader, size + 2)?;
            count += size;
            if size == 0 {
                break;
            }
        },
    }
    let count = count.to_string();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{count}",
        count.len()
    )
}

fn skip(reader: &mut impl Read, length: u64) -> std::io::Result<u64> {
    std::io::copy(&mut reader.take(length), &mut std::io::sink())
}

/// The peak of this process's memory, in bytes. `None` where nobody tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

async fn upload(core: &Core, fill: impl FnOnce(&mut Request)) -> u64 {
    let mut request = Request::new(&UPLOAD);
    fill(&mut request);
    let call = Call::<Count>::new(core, request).timeout(Duration::MAX);
    call.await.unwrap().into_body()
}

async fn download(core: &Core) -> u64 {
    let call = Call::<Count>::new(core, Request::new(&DOWNLOAD));
    let mut body = call.download().await.unwrap().into_body();
    let mut count = 0;
    while let Some(piece) = body.next().await {
        count += piece.unwrap().len() as u64;
    }
    count
}

async fn both_ways(length: u64) {
    let core = |length| {
        let builder = ClientBuilder::<Core>::new(&API).base_url(serve(5, length));
        let http = reqwest::Client::builder().no_proxy();
        builder.http_client(http).build().unwrap()
    };
    let stream = || Body::from_stream(Zeros(length));
    // What is needed once, whatever the length is.
    let small = core(MIB);
    upload(&small, |request| {
        request.body("a/b", Body::from_stream(Zeros(MIB)))
    })
    .await;
    download(&small).await;

    let file = std::env::temp_dir().join(format!("runtime-large-{}", std::process::id()));
    std::fs::File::create(&file)
        .unwrap()
        .set_len(length)
        .unwrap();
    let core = core(length);
    let before = peak();
    assert_eq!(
        upload(&core, |request| request.body("a/b", stream())).await,
        length
    );
    let known = stream().with_length(length);
    assert_eq!(
        upload(&core, |request| request.body("a/b", known)).await,
        length
    );
    let from_file = Form {
        file: Binary::from_path(&file),
    };
    let sent = upload(&core, |request| {
        request.multipart("multipart/form-data", &from_file, &[])
    });
    assert!(sent.await > length);
    let from_stream = Form {
        file: stream().into(),
    };
    let sent = upload(&core, |request| {
        request.multipart("multipart/form-data", &from_stream, &[])
    });
    assert!(sent.await > length);
    assert_eq!(download(&core).await, length);
    std::fs::remove_file(&file).unwrap();
    if let (Some(before), Some(after)) = (before, peak()) {
        let growth = after.saturating_sub(before);
        println!("{length} bytes each way: the peak grew by {growth} bytes");
        assert!(growth < GROWTH, "{growth} bytes more at the peak");
    }
}

#[tokio::test]
async fn sixty_four_mebibytes() {
    let _alone = ALONE.lock().await;
    both_ways(64 * MIB).await;
}

#[tokio::test]
async fn one_gibibyte() {
    let _alone = ALONE.lock().await;
    both_ways(1024 * MIB).await;
}

/// A body of which nobody says the length, read as a whole: also while its buffer grows there are never two of
/// the length that it may have.
#[tokio::test]
async fn a_body_as_a_whole() {
    let _alone = ALONE.lock().await;
    const LIMIT: u64 = 64 * MIB;
    let read = async |length: u64, limit: u64| {
        let builder = ClientBuilder::<Core>::new(&API).base_url(serve(1, length));
        let http = reqwest::Client::builder().no_proxy();
        let core = builder
            .http_client(http)
            .max_response_bytes(limit)
            .build()
            .unwrap();
        let call = Call::<Whole>::new(&core, Request::new(&WHOLE));
        assert_eq!(call.await.unwrap().into_body().len() as u64, length);
    };
    read(MIB, LIMIT).await;
    for length in [LIMIT / 8 * 3, LIMIT / 4 * 3, LIMIT] {
        let before = peak();
        read(length, LIMIT).await;
        if let (Some(before), Some(after)) = (before, peak()) {
            assert!(
                after.saturating_sub(before) < 2 * LIMIT,
                "{} bytes more at the peak",
                after.saturating_sub(before)
            );
        }
    }
}
