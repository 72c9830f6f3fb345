// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/engine/safetensors.h"

#include "core/engine/json.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <set>

namespace engine {

static_assert(std::endian::native == std::endian::little, "the format is little-endian");

namespace {

// The published format allows headers up to 100 MB; more is an attack or a mistake.
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;

struct TypeName
{
    DType type;
    const char *name;
    std::size_t size;
};

constexpr TypeName kTypes[] = {
    {DType::F32, "F32", 4},
    {DType::F16, "F16", 2},
    {DType::BF16, "BF16", 2},
    {DType::F64, "F64", 8},
    {DType::I64, "I64", 8},
    {DType::I32, "I32", 4},
    {DType::U8, "U8", 1},
    {DType::Bool, "BOOL", 1},
};

Result<TensorInfo> parseTensor(const std::string &name, const Json &entry)
{
    if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets"))
        return invalid("The entry of tensor '" + name + "' is incomplete.");
    TensorInfo info;
    const Json &dtype = entry["dtype"];
    const auto *type = std::find_if(std::begin(kTypes), std::end(kTypes), [&](const TypeName &t) {
        return dtype.is_string() && dtype.get_ref<const std::string &>() == t.name;
    });
    if (type == std::end(kTypes))
        return fail(ErrorCode::Unsupported,
            "Tensor '" + name + "' has the type " + dumpJson(dtype) + ", which is not supported.");
    info.type = type->type;

    const Json &shape = entry["shape"];
    if (!shape.is_array() || shape.size() > 8)
        return invalid("Tensor '" + name + "' has no usable shape.");
    std::uint64_t count = 1;
    for (const Json &dimension : shape) {
        if (!dimension.is_number_unsigned())
            return invalid("Tensor '" + name + "' has a dimension that is not a whole number.");
        const auto size = dimension.get<std::uint64_t>();
        constexpr std::uint64_t kLimit = std::uint64_t(1) << 48;
        if (size > kLimit || (size > 0 && count > kLimit / size))
            return invalid("Tensor '" + name + "' is too large.");
        count *= size;
        info.shape.push_back(static_cast<std::int64_t>(size));
    }

    const Json &offsets = entry["data_offsets"];
    if (!offsets.is_array() || offsets.size() != 2 || !offsets[0].is_number_unsigned() ||
        !offsets[1].is_number_unsigned())
        return invalid("Tensor '" + name + "' has no usable data offsets.");
    info.begin = offsets[0].get<std::uint64_t>();
    info.end = offsets[1].get<std::uint64_t>();
    if (info.end < info.begin || info.end - info.begin != count * type->size)
        return invalid("The data range of tensor '" + name + "' does not match its shape.");
    return info;
}

} // namespace

std::size_t sizeOf(DType type)
{
    return kTypes[static_cast<std::size_t>(type)].size;
}

const char *nameOf(DType type)
{
    return kTypes[static_cast<std::size_t>(type)].name;
}

std::int64_t elementCount(const Shape &shape)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return count;
}

float halfToFloat(std::uint16_t bits)
{
    const std::uint32_t sign = (bits & 0x8000u) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1f;
    std::uint32_t mantissa = bits & 0x3ffu;
    if (exponent == 0x1f)
        return std::bit_cast<float>(sign | 0x7f800000u | (mantissa << 13));
    if (exponent == 0) { // zero or subnormal: the value is mantissa * 2^-24
        const float value = static_cast<float>(mantissa) * 0x1p-24f;
        return sign ? -value : value;
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

float bfloat16ToFloat(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

std::uint16_t floatToBfloat16(float value)
{
    std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7fffffffu) > 0x7f800000u)
        return static_cast<std::uint16_t>((bits >> 16) | 0x40u); // keep it a quiet NaN
    bits += 0x7fffu + ((bits >> 16) & 1u);
    return static_cast<std::uint16_t>(bits >> 16);
}

std::uint16_t floatToHalf(float value)
{
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
    const std::uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return static_cast<std::uint16_t>(sign | 0x7e00u);
    if (magnitude >= 0x477ff000u) // rounds to beyond 65504
        return static_cast<std::uint16_t>(sign | 0x7c00u);
    if (magnitude < 0x38800000u) { // subnormal: count in units of 2^-24, rounded to even
        const float scaled = std::bit_cast<float>(magnitude) * 0x1p24f;
        const float rounded = scaled + 0x1p23f; // leaves an integer in the mantissa
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(rounded) & 0x7ffu));
    }
    const std::uint32_t rebased = magnitude - (112u << 23);
    const std::uint32_t rounded = rebased + 0xfffu + ((rebased >> 13) & 1u);
    return static_cast<std::uint16_t>(sign | (rounded >> 13));
}

Result<SafetensorsHeader> parseSafetensorsHeader(
    std::span<const std::byte> bytes, std::uint64_t fileSize)
{
    if (bytes.size() < 8 || fileSize < 8)
        return invalid("The safetensors file is shorter than its length field.");
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), 8);
    if (length > kMaxHeaderBytes)
        return invalid("The safetensors header claims " + std::to_string(length) +
            " bytes, more than the format allows.");
    if (length > fileSize - 8 || length > bytes.size() - 8)
        return invalid("The safetensors file ends inside its header.");
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()) + 8, length);
    ENGINE_TRY(const Json root, parseJson(text));
    if (!root.is_object())
        return invalid("The safetensors header is not a JSON object.");

    SafetensorsHeader header;
    header.dataOffset = 8 + length;
    for (const auto &[name, entry] : root.items()) {
        if (name == "__metadata__") {
            if (!entry.is_object())
                return invalid("The metadata of the safetensors header is not an object.");
            for (const auto &[key, value] : entry.items()) {
                if (!value.is_string())
                    return invalid("A metadata value of the safetensors header is not text.");
                header.metadata[key] = value.get<std::string>();
            }
            continue;
        }
        ENGINE_TRY(TensorInfo info, parseTensor(name, entry));
        header.tensors.emplace(name, std::move(info));
    }

    std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
    for (const auto &[name, info] : header.tensors)
        ranges.emplace_back(info.begin, info.end);
    std::sort(ranges.begin(), ranges.end());
    std::uint64_t position = 0;
    for (const auto &[begin, end] : ranges) {
        if (begin != position)
            return invalid("The data ranges of the safetensors header overlap or leave a gap.");
        position = end;
    }
    if (position != fileSize - header.dataOffset)
        return invalid("The safetensors file is truncated or longer than its tensors: expected " +
            std::to_string(header.dataOffset + position) + " bytes, found " +
            std::to_string(fileSize) + ".");
    return header;
}

Result<void> TensorView::toFloat(float *out) const
{
    const std::int64_t n = count();
    switch (type) {
    case DType::F32:
        std::memcpy(out, data, static_cast<std::size_t>(n) * 4);
        return {};
    case DType::F16:
    case DType::BF16: {
        const auto convert = type == DType::F16 ? &halfToFloat : &bfloat16ToFloat;
        for (std::int64_t i = 0; i < n; ++i) {
            std::uint16_t bits;
            std::memcpy(&bits, data + 2 * i, 2);
            out[i] = convert(bits);
        }
        return {};
    }
    default:
        return fail(ErrorCode::Unsupported,
            std::string("Weights of type ") + nameOf(type) + " are not supported.");
    }
}

Result<std::vector<std::int64_t>> TensorView::toInt64() const
{
    if (type != DType::I64)
        return fail(ErrorCode::Unsupported, "The tensor does not hold 64-bit integers.");
    std::vector<std::int64_t> values(static_cast<std::size_t>(count()));
    std::memcpy(values.data(), data, values.size() * 8);
    return values;
}

Result<SafetensorsFile> SafetensorsFile::open(const fs::path &path)
{
    SafetensorsFile file;
    ENGINE_TRY(file.m_file, MappedFile::open(path));
    const auto bytes = file.m_file.bytes();
    auto header = parseSafetensorsHeader(bytes, bytes.size());
    if (!header)
        return fail(header.error().code, path.filename().string() + ": " + header.error().message);
    file.m_header = std::move(*header);
    return file;
}

Result<TensorView> SafetensorsFile::tensor(const std::string &name) const
{
    const auto found = m_header.tensors.find(name);
    if (found == m_header.tensors.end())
        return fail(ErrorCode::InvalidInput, "The tensor '" + name + "' is missing.");
    const TensorInfo &info = found->second;
    return TensorView{
        info.type, info.shape, m_file.bytes().data() + m_header.dataOffset + info.begin};
}

Result<std::vector<float>> SafetensorsFile::floats(const std::string &name) const
{
    ENGINE_TRY(const TensorView view, tensor(name));
    std::vector<float> values(static_cast<std::size_t>(view.count()));
    ENGINE_CHECK(view.toFloat(values.data()));
    return values;
}

Result<WeightFiles> WeightFiles::open(const fs::path &folder)
{
    std::set<std::string> fileNames;
    std::map<std::string, std::string> claimed; // tensor -> shard
    std::error_code error;
    const fs::path index = folder / "model.safetensors.index.json";
    if (fs::exists(folder / "model.safetensors", error)) {
        fileNames.insert("model.safetensors");
    } else if (fs::exists(index, error)) {
        ENGINE_TRY(const Json json, readJsonFile(index));
        if (!json.contains("weight_map") || !json["weight_map"].is_object())
            return invalid("The index of the weight files has no weight map.");
        for (const auto &[tensor, shard] : json["weight_map"].items()) {
            const std::string file = shard.is_string() ? shard.get<std::string>() : "";
            // A name with a folder in it could point outside the model.
            if (file.empty() || fs::path(file).filename() != file || file == "..")
                return invalid("The index of the weight files names an unusable file.");
            fileNames.insert(file);
            claimed[tensor] = file;
        }
    } else {
        return fail(ErrorCode::NotFound,
            "The folder has neither model.safetensors nor "
            "model.safetensors.index.json.");
    }

    WeightFiles files;
    for (const std::string &name : fileNames) {
        ENGINE_TRY(SafetensorsFile file, SafetensorsFile::open(folder / name));
        for (const auto &[tensor, info] : file.header().tensors) {
            if (!files.m_where.emplace(tensor, files.m_files.size()).second)
                return invalid("The tensor '" + tensor + "' stands in two weight files.");
            const auto claim = claimed.find(tensor);
            if (!claimed.empty() && (claim == claimed.end() || claim->second != name))
                return invalid("The tensor '" + tensor +
                    "' stands in another weight file than the index says.");
        }
        files.m_files.push_back(std::move(file));
    }
    for (const auto &[tensor, shard] : claimed) {
        if (!files.contains(tensor))
            return invalid("The tensor '" + tensor + "' is missing from " + shard + ".");
    }
    return files;
}

Result<TensorView> WeightFiles::tensor(const std::string &name) const
{
    const auto found = m_where.find(name);
    if (found == m_where.end())
        return invalid("The model has no tensor '" + name + "'.");
    return m_files[found->second].tensor(name);
}

std::vector<std::string> WeightFiles::names() const
{
    std::vector<std::string> names;
    for (const auto &[name, file] : m_where)
        names.push_back(name);
    return names;
}

std::uint64_t WeightFiles::bytes() const
{
    std::uint64_t total = 0;
    for (const SafetensorsFile &file : m_files) {
        for (const auto &[name, info] : file.header().tensors)
            total += info.end - info.begin;
    }
    return total;
}

void WeightFiles::dropPages() const
{
    for (const SafetensorsFile &file : m_files)
        file.dropPages();
}

Result<void> writeSafetensors(const fs::path &path, std::vector<TensorToWrite> tensors,
    const std::map<std::string, std::string> &metadata)
{
    // Wider types first keeps every tensor aligned to its element size.
    std::sort(tensors.begin(), tensors.end(), [](const auto &a, const auto &b) {
        return std::make_pair(-static_cast<int>(sizeOf(a.type)), a.name) <
            std::make_pair(-static_cast<int>(sizeOf(b.type)), b.name);
    });
    OrderedJson header = OrderedJson::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const TensorToWrite &tensor : tensors) {
        const auto size =
            static_cast<std::uint64_t>(elementCount(tensor.shape)) * sizeOf(tensor.type);
        if (size != tensor.data.size())
            return fail(ErrorCode::Internal, "Tensor '" + tensor.name + "' has the wrong size.");
        header[tensor.name] = {{"dtype", nameOf(tensor.type)}, {"shape", tensor.shape},
            {"data_offsets", {position, position + size}}};
        position += size;
    }
    std::string text = dumpJson(header);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    ENGINE_TRY(AtomicFile file, AtomicFile::create(path));
    ENGINE_CHECK(file.write(&length, 8));
    ENGINE_CHECK(file.write(text));
    for (const TensorToWrite &tensor : tensors)
        ENGINE_CHECK(file.write(tensor.data.data(), tensor.data.size()));
    return file.commit();
}

} // namespace engine
