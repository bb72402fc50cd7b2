//! Structs as the generator writes them, without what is the same in each of them.

/// A struct with its codec. Behind the type of a field stand the function that decodes it (`required`,
/// `optional` or `nullable`) and the name of the member; behind a `;` the field for all other members,
/// with `rest`, `rest_and_nulls` or `rest_as`.
macro_rules! object {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident {
            $($field:ident: $type:ty = $how:ident $json:literal,)*
            $(; $rest:ident: $members:ty = $take:ident,)?
        }
    ) => {
        $(#[$meta])*
        $vis struct $name {
            $(pub(crate) $field: $type,)*
            $(pub(crate) $rest: $members,)?
        }

        impl runtime::json::Decode for $name {
            fn decode(node: runtime::json::Node<'_>) -> Result<Self, runtime::json::Misfit> {
                #[allow(unused_mut, reason = "there may be no field")]
                let mut object = node.object()?;
                $(let $field = $crate::objects::read!(object $how $json);)*
                $crate::objects::end!(object $($take $rest)?);
                Ok(Self { $($field,)* $($rest,)? })
            }

            fn fits(node: runtime::json::Node<'_>, depth: runtime::json::Depth) -> runtime::json::Fit {
                node.fits_members(depth, &[$($crate::objects::known!($how $json $type)),*])
            }
        }

        impl runtime::json::Encode for $name {
            fn encode(&self, out: &mut runtime::json::Writer) {
                let mut object = out.object();
                $($crate::objects::write!(object $how $json, self.$field);)*
                $($crate::objects::write!(object $take, self.$rest);)?
                drop(object);
            }
        }

        const _: () = {
            use runtime::json;
            json::serde_for!($name);
        };
    };
}

macro_rules! end {
    ($object:ident) => {
        $object.end()?
    };
    ($object:ident $take:ident $rest:ident) => {
        let $rest = $object.$take()?;
    };
}

macro_rules! read {
    ($object:ident required $json:literal) => {
        $object.required($json)?
    };
    ($object:ident $how:ident $json:literal) => {
        $object.$how($json)
    };
}

macro_rules! known {
    (required $json:literal $type:ty) => {
        runtime::json::Known::required($json, <$type as runtime::json::Decode>::fits)
    };
    ($how:ident $json:literal $type:ty) => {
        runtime::json::Known::optional($json, <$type as runtime::json::Decode>::fits)
    };
}

macro_rules! write {
    ($object:ident required $json:literal, $value:expr) => {
        $object.member($json, &$value)
    };
    ($object:ident rest_as, $value:expr) => {
        $object.map(&$value)
    };
    ($object:ident $rest:ident, $value:expr) => {
        $object.rest(&$value)
    };
    ($object:ident $how:ident $json:literal, $value:expr) => {
        $object.optional($json, &$value)
    };
}

pub(crate) use {end, known, object, read, write};
